import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./site.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader comes from the front page to an item, and on to what it is about", async ({ page }) => {
    await page.goto("/en");
    await page.getByRole("link", { name: "All news" }).click();
    await expect(page).toHaveURL(/\/en\/news$/);
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("2026");
    await page.getByRole("link", { name: "Commission supports the work of the offices for talents" }).click();
    await expect(page.locator("main")).toContainText("Issued on 18 March 2024, 17:30, Hong Kong time");
    await expect(page.getByRole("navigation", { name: "Older and newer news" }).getByRole("link")).toHaveCount(2);
    await page.locator("main").getByRole("link", { name: "Top Talent Pass Scheme" }).first().click();
    await expect(page.locator("main")).toContainText("News: Commission supports the work of the offices");
  });

  test("the list is narrowed down step by step, and each step can be taken back", async ({ page }) => {
    await page.goto("/zh-hant/news");
    const filter = page.getByRole("navigation", { name: "篩選" });
    await filter.getByRole("link", { name: "政策", exact: true }).click();
    await expect(page).toHaveURL(/\/zh-hant\/news\?topic=policy$/);
    await filter.getByText("按對象").click();
    await filter.getByRole("link", { name: "人才", exact: true }).click();
    await expect(page).toHaveURL(/\/zh-hant\/news\?topic=policy&audience=talent$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("最新消息：政策、人才");
    const count = await page.locator("main li time").count();
    await expect(page.locator("main")).toContainText(`共${count}則消息。`);
    await filter.getByRole("link", { name: "政策：取消" }).click();
    await expect(page).toHaveURL(/\/zh-hant\/news\?audience=talent$/);
  });

  test("what nobody knows is said, with a list that can be gone on with", async ({ page }) => {
    const response = await page.goto("/en/news?topic=gossip");
    expect(response?.status()).toBe(404);
    await expect(page.locator("main")).toContainText("We do not know “gossip”.");
    await expect(page.locator("main li time").first()).toBeVisible();
  });

  test("events stand apart by a day that is named, and tell when and where", async ({ page }) => {
    await page.goto("/en/events");
    await expect(page.locator("main h2")).toHaveText([/^Ahead as of \d+ \w+ \d{4}$/, "Past events"]);
    await page.getByRole("navigation", { name: "Narrow down" }).getByRole("link", { name: "London ETO" }).click();
    await expect(page).toHaveURL(/\/en\/events\?office=london$/);
    await page.getByRole("link", { name: "Hong Kong Talent Engage in London" }).click();
    await expect(page.locator("main")).toContainText("8 to 12 October 2025");
    await expect(page.getByRole("link", { name: "Add to your calendar (.ics)" })).toHaveAttribute(
      "href",
      "/calendars/en/events/2025-10-08-talent-engage-in-london.ics",
    );
  });

  test("the page of an office tells of its news and its events", async ({ page }) => {
    await page.goto("/zh-hans/offices/hkte");
    await page.getByRole("link", { name: "提及这个办事处的所有消息" }).click();
    await expect(page).toHaveURL(/\/zh-hans\/news\?office=hkte$/);
  });
});

for (const path of ["/en/news?topic=policy", "/zh-hant/events?office=london", "/en/news?topic=gossip"])
  test(`${path} is accessible`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });

test.describe("a list of events that is read long after it was made", () => {
  const { "event-list": script } = JSON.parse(readFileSync("dist/enhance/enhancements.json", "utf8")) as {
    "event-list": string;
  };
  const list = `<event-list><ul>
    <li>Fair <strong data-ends="2026-12-01T09:00:00.000Z" data-words="Over by now"></strong></li>
    <li>Visit <strong data-ends="2026-12-09T16:00:00.000Z" data-words="Over by now"></strong></li>
  </ul></event-list>`;

  test("marks what has ended, and only that", async ({ page }) => {
    await page.clock.setFixedTime(new Date("2026-12-01T09:00:00Z"));
    await page.setContent(list);
    await page.addScriptTag({ content: script, type: "module" });
    await expect(page.locator("li")).toHaveText(["Fair Over by now", "Visit"]);
  });
});
