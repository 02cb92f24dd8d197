import { expect, type Page, test } from "@playwright/test";
import { isFull } from "../full-tests.ts";
import { kindsToLookAt } from "./page-kinds.ts";

/** After so many stops a page has shown its head and much of its middle; `npm run test:full` goes on to its foot. */
const stops = isFull ? 600 : 60;

/** Runs in the page: what is wrong with how the focus shows; undefined where nothing has it or a round is complete. */
function examineFocus(): string[] | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement || focused instanceof SVGElement) || focused === document.body) return undefined;
  if (focused.hasAttribute("data-seen")) return undefined;
  focused.setAttribute("data-seen", "");

  const name = `${focused.localName} “${(focused.textContent || focused.id).trim().slice(0, 40)}”`;
  const faults: string[] = [];
  const ringOf = () => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(focused);
    return `${outlineStyle === "none" ? "" : `${outlineWidth} ${outlineColor}`} ${boxShadow}`;
  };
  const ring = ringOf();
  focused.blur();
  if (ring === ringOf()) faults.push(`${name} looks the same with and without the focus`);
  focused.focus({ preventScroll: true });

  const [box = focused.getBoundingClientRect()] = focused.getClientRects();
  const height = Math.min(box.height, 24);
  if (box.bottom < height - 1 || box.top > innerHeight - height + 1 || box.left < 0 || box.right > innerWidth)
    faults.push(`${name} is outside the window: ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`);

  const { outlineWidth, outlineOffset } = getComputedStyle(focused);
  const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  for (let above = focused.parentElement; above && above !== document.body; above = above.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(above);
    const frame = above.getBoundingClientRect();
    const cutX = overflowX !== "visible" && (box.left - reach < frame.left || box.right + reach > frame.right);
    const cutY = overflowY !== "visible" && (box.top - reach < frame.top || box.bottom + reach > frame.bottom);
    if (cutX || cutY) faults.push(`the ring of ${name} is cut by ${above.localName}.${above.getAttribute("class")}`);
  }

  /** What lies over a point of it and is painted: the pins of a map have room around them that can be pressed, unseen. */
  const covers = (x: number, y: number) => {
    const [top] = document.elementsFromPoint(x, y).filter((each) => getComputedStyle(each).fill !== "rgba(0, 0, 0, 0)");
    return top && !focused.contains(top) && !top.contains(focused) ? top : undefined;
  };
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const over = [box.left + 5, (box.left + box.right) / 2, box.right - 5].map((x) => covers(x, y));
  // Pins of neighbouring cities touch: of those one point has to be free, of everything else all.
  const isHidden = focused instanceof SVGElement ? over.every(Boolean) : over.some(Boolean);
  if (isHidden) faults.push(`${name} is covered by ${over.map((each) => each?.outerHTML.slice(0, 60)).join(", ")}`);
  return faults;
}

/** What is wrong with the focus at any stop of a page, and how many stops were made. */
async function tabThrough(page: Page): Promise<{ faults: string[]; made: number }> {
  const faults: string[] = [];
  for (let made = 0; made < stops; made++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(examineFocus);
    if (!found) return { faults, made };
    faults.push(...found);
  }
  return { faults, made: stops };
}

for (const { kind, path } of kindsToLookAt)
  test(`by keyboard one sees where one is on ${kind}, and nothing lies over it`, async ({ page }) => {
    await page.goto(`/en${path}`);
    const { faults, made } = await tabThrough(page);
    expect(faults).toEqual([]);
    expect(made).toBeGreaterThan(10);
  });

test("a focus that is invisible, covered or cut would be found", { tag: "@desktop" }, async ({ page }) => {
  await page.setContent(`<a href="/1" style="outline: none">unseen</a>
    <p style="overflow: hidden"><a href="/2">cut</a></p>
    <a href="/3">covered</a><div style="position: fixed; inset: 0; z-index: 1"></div>`);
  const { faults } = await tabThrough(page);
  expect(faults.join("\n")).toMatch(/“unseen” looks the same/);
  expect(faults.join("\n")).toMatch(/“cut” is cut by p/);
  expect(faults.join("\n")).toMatch(/“covered” is covered by <div/);
});
