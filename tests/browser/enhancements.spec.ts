import { expect, test } from "@playwright/test";

test("the finder offers the names of places once its field is used, and not before", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto("/zh-hant/contact");
  expect(fetched).not.toContain("/places/zh-hant.json");

  await page.locator("#place").focus();
  const offered = page.locator("#places option");
  await expect(offered).not.toHaveCount(0);
  const names = await offered.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(names).toEqual(expect.arrayContaining(["日本", "廣東省", "深圳", "俄勒岡州"]));
});

test.describe("the clock of an office", () => {
  test.use({ timezoneId: "America/New_York", locale: "en-GB" });

  for (const [instant, shown] of [
    ["2026-11-23T02:00:00Z", /^10:00 · Monday · open now$/],
    ["2026-11-23T05:00:00Z", /^13:00 · Monday · closed now$/],
    ["2026-11-22T02:00:00Z", /^10:00 · Sunday · closed now$/],
  ] as const)
    test(`shows the time there, not here, and whether it is open: ${instant}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(instant));
      await page.goto("/en/offices/investhk");
      await expect(page.locator("office-clock")).toHaveText(shown);
    });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("gives the time zone, and the hours stand beside it", async ({ page }) => {
      await page.goto("/en/offices/investhk");
      await expect(page.locator("office-clock")).toHaveText("time zone Asia/Hong_Kong");
      await expect(page.locator("main")).toContainText("Monday to Friday 08:45–12:30, 13:30–18:00");
    });
  });
});

test("speculation rules and view transitions break no policy, and a link leads on", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  await page.goto("/en");
  await page.getByRole("link", { name: "What OASES does for strategic enterprises" }).hover();
  await page.waitForTimeout(500);
  await page.getByRole("link", { name: "What OASES does for strategic enterprises" }).click();
  await expect(page).toHaveURL(/about\/oases$/);
  expect(refused).toEqual([]);
});
