import { expect, type Page, test } from "@playwright/test";
import { collectComplaints, expectAccessible } from "./site.ts";

/* The check must lead anybody to a reasoned result: without script, one question after the other. */
test.use({ javaScriptEnabled: false });

type Words = { start: string; next: string; result: RegExp };

const english: Words = {
  start: "Start",
  next: "Continue",
  result: /You may apply|We found no scheme|You need no visa/,
};
const chinese: Words = { start: "開始", next: "繼續", result: /你或可循|暫未找到|你毋須申請簽證/ };

/** What somebody answers, by the name of the question; questions that are not listed are sent off as they are. */
type Person = Record<string, string | string[]>;

async function answer(page: Page, person: Person): Promise<void> {
  const id = await page.locator("input[name=asked]").getAttribute("value");
  const given = person[id ?? ""];
  const field = page.locator(`main [name="${id}"]:not([type=hidden])`);
  const kind = await field.first().evaluate((element) => `${element.tagName} ${element.getAttribute("type")}`);
  if (kind.startsWith("SELECT")) await field.selectOption(String(given ?? "GB"));
  else if (kind === "INPUT text") await field.first().fill(String(given ?? "30"));
  else if (kind === "INPUT checkbox")
    for (const value of [given ?? []].flat()) await page.locator(`input[value="${value}"]`).check();
  else await page.locator(`input[name="${id}"][value="${given ?? "unknown"}"]`).check();
}

/** Answers until the result stands there; returns how many questions it took. */
async function takeCheck(page: Page, locale: string, words: Words, person: Person): Promise<number> {
  await page.goto(`/${locale}/schemes/check`);
  await page.getByRole("link", { name: words.start, exact: true }).click();
  let asked = 0;
  while (!words.result.test((await page.getByRole("heading", { level: 1 }).textContent()) ?? "")) {
    expect(++asked, `${page.url()} leads nowhere`).toBeLessThanOrEqual(12);
    await answer(page, person);
    await page.getByRole("button", { name: words.next }).click();
  }
  return asked;
}

const people: [string, Person, string][] = [
  [
    "a graduate of a listed university with work behind her",
    { class: "foreign-national", degree: "listed", awarded: "2016", work: ["recent", "graduate"], age: "32" },
    "top-talent-pass-scheme",
  ],
  [
    "a professional with a job offer",
    {
      class: "foreign-national",
      situation: ["offer"],
      degree: "unlisted",
      offer: ["relevant", "degree-level", "full-time", "year"],
      age: "41",
    },
    "general-employment-policy",
  ],
];

for (const [who, person, scheme] of people)
  for (const [locale, words] of [
    ["en", english],
    ["zh-hant", chinese],
  ] as const)
    test(`${who} reaches a result (${locale})`, async ({ page }) => {
      const complaints = collectComplaints(page);
      expect(await takeCheck(page, locale, words, person)).toBeLessThanOrEqual(9);
      await expect(page.locator(`main article a[href="/${locale}/schemes/${scheme}"]`).first()).toBeVisible();
      await expect(page.locator("main a[href^='#source-']").first()).toBeAttached();
      expect(complaints).toEqual([]);
    });

test("somebody with the right of abode needs no visa and is asked nothing more", async ({ page }) => {
  await page.goto("/en/schemes/check?class=hk-right-of-abode");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You need no visa");
});

test("an answer can be changed from the result without losing the others", async ({ page }) => {
  await page.goto("/en/schemes/check?class=foreign-national&age=30&degree=none&result=");
  await page.getByRole("link", { name: /How old/ }).click();
  await page.locator("main input[name=age][type=text]").fill("44");
  await page.getByRole("button", { name: "Continue" }).click();
  expect(new URL(page.url()).searchParams.get("age")).toBe("44");
  expect(new URL(page.url()).searchParams.get("degree")).toBe("none");
});

test("an answer that makes no sense is asked for again, in words", async ({ page }) => {
  await page.goto("/en/schemes/check?class=foreign-national&age=old");
  await expect(page.getByRole("alert")).toContainText("cannot use this answer");
  await expect(page).toHaveTitle(/^Error: /);
});

test.describe("with a screen reader in mind", () => {
  test.use({ javaScriptEnabled: true });

  for (const path of [
    "/en/schemes/check?start=",
    "/zh-hant/schemes/check?class=foreign-national&age=old",
    "/en/schemes/check?class=foreign-national&nationality=GB&age=30&degree=listed&awarded=2016&work=recent&result=",
    "/en/schemes/compare?with=top-talent-pass-scheme,general-employment-policy",
    "/zh-hant/schemes/cost?scheme=top-talent-pass-scheme&adults=2",
    "/en/schemes/universities?q=tokyo",
  ])
    test(`${path} is accessible`, async ({ page }) => {
      await page.goto(path);
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
});
