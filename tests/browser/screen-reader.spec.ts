import { expect, type Locator, test } from "@playwright/test";

/*
 * What a screen reader tells of the parts that are more than text. The files beside this test are the record; where a
 * change is meant, `npx playwright test screen-reader --update-snapshots` and `npm run format` write them again, and
 * somebody reads the difference before it is committed. Roles, names, states and levels are compared; a row that is
 * added to a table is not a failure.
 */
const parts = [
  { name: "finder", path: "", part: "main form" },
  { name: "answer", path: "/contact/jp", part: "main" },
  { name: "question", path: "/schemes/check?class=foreign-national&nationality=GB&age=30", part: "main form" },
  {
    name: "result",
    path: "/schemes/check?class=foreign-national&nationality=GB&age=30&degree=listed&awarded=2016&work=recent&result=",
    part: "main article",
  },
  { name: "chart", path: "/statistics", part: "section[aria-labelledby=top-talent-pass]" },
];

/** The number of a source depends on everything that is cited before it, on a page that many facts are added to. */
const numberSourcesAlike = (part: Locator): Promise<void> =>
  part.locator('a[href^="#source-"]').evaluateAll((links) => {
    for (const link of links) {
      link.setAttribute("href", "#source-1");
      link.textContent = "1";
      link.setAttribute("aria-label", (link.getAttribute("aria-label") ?? "").replace(/\d+/, "1"));
    }
  });

for (const { name, path, part } of parts)
  for (const locale of ["en", "zh-hant"])
    test(`a screen reader tells of the ${name} as recorded (${locale})`, { tag: "@desktop" }, async ({ page }) => {
      // The clocks of the offices show the same time in every run.
      await page.clock.setFixedTime(new Date("2026-11-23T02:00:00Z"));
      await page.goto(`/${locale}${path}`);
      const told = page.locator(part).first();
      // The table of a chart is folded up; it is part of what there is to hear.
      for (const summary of await told.locator("summary").all()) await summary.click();
      await numberSourcesAlike(told);
      await expect(told).toMatchAriaSnapshot({ name: `${name}-${locale}.aria.yml` });
    });
