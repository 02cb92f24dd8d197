import { type Browser, expect, type Page, test } from "@playwright/test";
import { isFull } from "../full-tests.ts";
import { type Condition, conditions, contextUnder, inWords } from "./conditions.ts";
import { lostText, sidewaysScroll } from "./lost-text.ts";
import { pageKinds } from "./page-kinds.ts";
import { locales, violationsOn } from "./site.ts";

/** The languages take turns, so that each kind is seen in all, and every condition with all. */
const localeFor = (kind: number, condition: number) =>
  locales[(kind + Math.floor(condition / locales.length)) % locales.length];

/**
 * axe needs script, which a page without JavaScript has not. Playwright may still evaluate code in it, and promises
 * are kept there; only timers never ring. With promises in their place axe examines the very document and layout that
 * such a reader has, while the scripts of the page itself stay off.
 */
const replaceTimers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const soon = (task: () => void) => void Promise.resolve().then(task);
    Object.assign(window, { setTimeout: soon });
  });

/**
 * axe takes the colour of letters from their fill, for which Chromium names the page's own colour while it paints the
 * forced one. Here the fill is named as it is painted, so that axe judges what such a reader sees.
 */
const nameForcedColours = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("body *"))
      element.style.setProperty("-webkit-text-fill-color", getComputedStyle(element).color);
  });

/** What is wrong with a page for somebody who looks at it in this way. */
async function faultsUnder(browser: Browser, path: string, condition: Condition): Promise<string[]> {
  const context = await contextUnder(browser, condition);
  const page = await context.newPage();
  await page.goto(path);
  const lost = await lostText(page);
  const sideways = (await sidewaysScroll(page)) > 0 ? ["scrolls sideways"] : [];
  if (!condition.script) await replaceTimers(page);
  if (condition.colour === "forced") await nameForcedColours(page);
  const faults = [...sideways, ...lost, ...(await violationsOn(page))];
  await context.close();
  return faults.map((fault) => `${path}, ${inWords(condition)}: ${fault}`);
}

/*
 * `npm test` sees each kind once, and goes through the 24 conditions in steps of seven: it meets every one, and one kind
 * has another size and another colour than the next. `npm run test:full` sees each kind under every condition.
 */
test.describe("a page is accessible, whole, and never scrolls sideways", { tag: "@desktop" }, () => {
  test.skip(
    ({ viewport }) => (viewport?.width ?? 0) < 600,
    "once is enough: the conditions bring windows of their own",
  );

  for (const [kind, { kind: name, path }] of pageKinds.entries()) {
    const turn = (kind * 7) % conditions.length;
    test(isFull ? `${name}, under every condition` : `${name}, under one condition`, async ({ browser }) => {
      test.setTimeout(600_000);
      const faults: string[] = [];
      for (const [index, condition] of conditions.entries())
        if (isFull || index === turn)
          faults.push(...(await faultsUnder(browser, `/${localeFor(kind, index)}${path}`, condition)));
      expect(faults).toEqual([]);
    });
  }
});
