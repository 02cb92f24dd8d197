import { expect, type Page, test } from "@playwright/test";
import { kindsToLookAt } from "./page-kinds.ts";

/** Runs in the page: the elements that move, or would when something changes, for longer than a millisecond. */
function findMotion(): string[] {
  const seconds = (list: string) =>
    Math.max(...list.split(",").map((each) => Number.parseFloat(each) * (each.trim().endsWith("ms") ? 0.001 : 1)));
  const moving = [...document.querySelectorAll("*")].flatMap((element) =>
    [undefined, "::before", "::after"].flatMap((part) => {
      const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
      const moves = Math.max(seconds(animationDuration), seconds(transitionDuration)) > 0.001;
      return moves || scrollBehavior === "smooth" ? [`${element.localName}.${element.getAttribute("class")}`] : [];
    }),
  );
  return [...moving, ...document.getAnimations().map(({ id }) => `animation ${id}`)];
}

/** Whether the way from one page to the next is drawn as a transition. */
async function hasTransition(page: Page): Promise<boolean> {
  await page.addInitScript(() => {
    window.addEventListener("pagereveal", (event) => {
      document.documentElement.dataset["transition"] = String(event.viewTransition !== null);
    });
  });
  await page.goto("/en");
  await page.locator("header").getByRole("link").first().focus();
  await page.locator('main a[href="/en/schemes"]').first().click();
  await expect(page).toHaveURL(/\/en\/schemes$/);
  return (await page.locator("html").getAttribute("data-transition")) === "true";
}

test.describe("for somebody who asked for less motion", { tag: "@desktop" }, () => {
  test("nothing moves on any page", async ({ page }) => {
    for (const { path } of kindsToLookAt) {
      await page.goto(`/en${path}`);
      expect(await page.evaluate(findMotion), path).toEqual([]);
    }
  });

  test("the next page stands there at once", async ({ page }) => {
    expect(await hasTransition(page)).toBe(false);
  });
});

test.describe("for others", { tag: "@desktop" }, () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("the next page is faded in", async ({ page }) => {
    expect(await hasTransition(page)).toBe(true);
  });
});

test("motion would be found", { tag: "@desktop" }, async ({ page }) => {
  await page.setContent('<p style="transition: color 200ms">slow</p><p style="scroll-behavior: smooth">far</p>');
  expect(await page.evaluate(findMotion)).toHaveLength(2);
});
