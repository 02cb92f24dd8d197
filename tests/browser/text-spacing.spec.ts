import { expect, type Page, test } from "@playwright/test";
import { lostText, sidewaysScroll } from "./lost-text.ts";
import { kindsToLookAt } from "./page-kinds.ts";

/** What WCAG 2.2, 1.4.12 lets a reader ask for. A sheet adopted by script is not subject to the policy of the page. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
}

for (const { kind, path } of kindsToLookAt)
  test(`${kind} loses nothing where lines, words and letters are set further apart`, async ({ page }) => {
    for (const locale of ["en", "zh-hant"]) {
      await page.goto(`/${locale}${path}`);
      await spaceOut(page);
      expect(await lostText(page), `/${locale}${path}`).toEqual([]);
      expect(await sidewaysScroll(page), `/${locale}${path} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  });

test("text that is cut off, beside the page or on other text would be found", { tag: "@desktop" }, async ({ page }) => {
  await page.setContent(`
    <p style="height: 1em; overflow: hidden">One line<br>and a second</p>
    <p style="position: absolute; left: 1200px; width: 400px">A long way to the right of everything else here</p>
    <p style="position: absolute; top: 200px">Under</p><p style="position: absolute; top: 200px">Over</p>`);
  const lost = await lostText(page);
  expect(lost.join("\n")).toMatch(/“and a second” is cut by p/);
  expect(lost.join("\n")).toMatch(/“A long way[^”]*” is beside the page/);
  expect(lost.join("\n")).toMatch(/“Under” lies on “Over”/);
});
