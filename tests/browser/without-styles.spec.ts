import { expect, type Page, test } from "@playwright/test";
import { kindsToLookAt } from "./page-kinds.ts";

/** Runs in the page: words that only the styles say. A number that is counted says nothing that the order does not. */
function findWordsOfStyles(): string[] {
  const said = (document.body.textContent ?? "").replace(/\s+/g, " ");
  return [...document.querySelectorAll("body *")].flatMap((element) =>
    ["::before", "::after"].flatMap((part) => {
      const strings = getComputedStyle(element, part).content.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
      const words = strings.map((each) => each.slice(1, -1).trim()).filter((each) => /[\p{L}\p{N}]/u.test(each));
      return words.filter((each) => !said.includes(each));
    }),
  );
}

/** Leaves the page as a browser without CSS shows it. */
async function takeStylesAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll("style, link[rel=stylesheet]")) sheet.remove();
    for (const element of document.querySelectorAll("[style]")) element.removeAttribute("style");
  });
}

/** Runs in the page: its parts in the order in which they are read, and what its main part says before its title. */
function readInOrder() {
  const parts = document.querySelectorAll('body > a[href="#main"], header, main, h1, footer');
  const [main, title] = [document.querySelector("main"), document.querySelector("main h1")];
  const before = document.createRange();
  if (main && title) before.setStart(main, 0);
  if (main && title) before.setEndBefore(title);
  return {
    order: [...parts].filter((part) => part.checkVisibility()).map(({ localName }) => localName),
    beforeTitle: before.toString().trim(),
    levels: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) => Number(localName[1])),
  };
}

/** The places of an outline at which a level is left out. */
const skips = (levels: readonly number[]) =>
  levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`${levels[index - 1]} → ${level}`] : []));

for (const { kind, path } of kindsToLookAt)
  test(`without styles ${kind} reads in order and says all it says`, { tag: "@desktop" }, async ({ page }) => {
    // The narrow page is the one whose tables carry the names of columns in styles.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/en${path}`);
    expect(await page.evaluate(findWordsOfStyles)).toEqual([]);

    await takeStylesAway(page);
    const { order, beforeTitle, levels } = await page.evaluate(readInOrder);
    expect(order).toEqual(["a", "header", "main", "h1", "footer"]);
    // A line may say where one is, "Question 2 of at most 9", or that an answer could not be used.
    expect(beforeTitle.length, beforeTitle).toBeLessThan(140);
    expect(skips(levels)).toEqual([]);
  });

test("words that only the styles say would be found", { tag: "@desktop" }, async ({ page }) => {
  await page.setContent('<style>p::after { content: " (closed)" } li::before { content: "·" }</style><p>Shop</p><li>');
  expect(await page.evaluate(findWordsOfStyles)).toEqual(["(closed)"]);
});
