import { expect, type Page, test } from "@playwright/test";

/** A4 with Chromium's margins of a centimetre, at 96 pixels an inch. */
const paper = { width: 718, height: 1047 };

test.use({ viewport: paper });

const printed = [
  { what: "a scheme", path: "/en/schemes/top-talent-pass-scheme" },
  { what: "an office", path: "/zh-hant/offices/tokyo" },
  {
    what: "a comparison",
    path: "/en/schemes/compare?with=top-talent-pass-scheme,general-employment-policy,quality-migrant-admission-scheme",
  },
];

async function openOnPaper(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.emulateMedia({ media: "print" });
}

for (const { what, path } of printed)
  test(`${what} prints without what only a screen has use for`, { tag: "@desktop" }, async ({ page }) => {
    await openOnPaper(page, path);
    for (const useless of ["nav", "search", "form", "button", "footer ul"])
      for (const element of await page.locator(useless).all()) await expect(element).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, "nothing is cut at the edge of the paper").toBeLessThanOrEqual(paper.width);
  });

for (const { what, path } of printed)
  test(`${what} prints with its sources and where to find them`, { tag: "@desktop" }, async ({ page }) => {
    await openOnPaper(page, path);
    const source = page.locator("[id^=source-] a[href^=http]").first();
    await expect(source).toBeVisible();
    const address = await source.evaluate((link) => getComputedStyle(link, "::after").content);
    expect(address).toContain(new URL((await source.getAttribute("href")) ?? "").hostname);
  });

test("a table that is folded up on the screen is open on paper", { tag: "@desktop" }, async ({ page }) => {
  await openOnPaper(page, "/en/statistics");
  const table = page.locator("main details table").first();
  await expect(table).toBeVisible();
});

test("a page is printed on light paper, whatever the screen has", { tag: "@desktop" }, async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("/en/schemes/top-talent-pass-scheme");
  const { color, backgroundColor } = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect({ color, backgroundColor }).toEqual({ color: "rgb(20, 33, 31)", backgroundColor: "rgb(255, 255, 255)" });
});
