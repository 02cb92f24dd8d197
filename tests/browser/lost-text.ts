import type { Page } from "@playwright/test";

/** Runs in the page, and so knows nothing of this file. */
function findLostText(): string[] {
  const edge = document.documentElement.clientWidth;
  const hides = (value: string) => value === "hidden" || value === "clip";
  const scrolls = (value: string) => value === "auto" || value === "scroll";

  /** Meant for screen readers only, or for those who tab to it. */
  const isSetAside = (element: Element) => {
    for (let each: Element | null = element; each; each = each.parentElement)
      if (getComputedStyle(each).clipPath !== "none" || each.matches('a[href="#main"]')) return true;
    return false;
  };

  /** Why a part of the text cannot be seen, however one scrolls downwards. */
  const lossOf = (text: DOMRect, parent: Element): string | undefined => {
    for (let each: Element | null = parent; each && each !== document.body; each = each.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(each);
      const box = each.getBoundingClientRect();
      const name = `${each.localName}.${each.getAttribute("class") ?? ""}`;
      if (scrolls(overflowX)) return undefined;
      if (hides(overflowX) && (text.left < box.left - 1 || text.right > box.right + 1)) return `cut by ${name}`;
      if (hides(overflowY) && (text.top < box.top - 1 || text.bottom > box.bottom + 1)) return `cut by ${name}`;
    }
    return text.left < -1 || text.right > edge + 1 ? "beside the page" : undefined;
  };

  /** Lines are as high as their font; a quarter of that at the top and at the bottom is air. */
  const inkOf = ({ left, right, top, bottom }: DOMRect) => {
    const air = (bottom - top) / 4;
    return { left: left + 1, right: right - 1, top: top + air, bottom: bottom - air };
  };

  const found: string[] = [];
  const inks: (ReturnType<typeof inkOf> & { node: Node; text: string })[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = (node.textContent ?? "").trim();
    if (!parent?.checkVisibility({ visibilityProperty: true }) || text === "" || isSetAside(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue;
      const loss = lossOf(box, parent);
      if (loss) found.push(`“${text.slice(0, 60)}” is ${loss}`);
      inks.push({ ...inkOf(box), node, text });
    }
  }

  inks.sort((a, b) => a.top - b.top);
  for (const [index, one] of inks.entries())
    for (let next = index + 1; next < inks.length; next++) {
      const other = inks[next];
      if (!other || other.top >= one.bottom) break;
      if (other.node !== one.node && other.left < one.right && one.left < other.right)
        found.push(`“${one.text.slice(0, 40)}” lies on “${other.text.slice(0, 40)}”`);
    }
  return [...new Set(found)];
}

/** The texts of a page that are cut off, stand beside it or lie on one another. */
export const lostText = (page: Page): Promise<string[]> => page.evaluate(findLostText);

/** By how many pixels a page has to be scrolled sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
