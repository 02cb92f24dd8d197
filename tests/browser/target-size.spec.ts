import { expect, test } from "@playwright/test";
import { expectAccessible, violationsOn } from "./site.ts";

/*
 * axe leaves its rule on target size out of what it checks by default. Every test that calls `expectAccessible` relies
 * on the rule being asked for: targets have 24 × 24 pixels, or as much room to themselves.
 */
test("targets that are too small and too near to each other would be found", { tag: "@desktop" }, async ({ page }) => {
  const links = (gap: number) => `<!DOCTYPE html><html lang="en"><title>Links</title><main><h1>Links</h1><ul>
    ${["a", "b"].map((name) => `<li style="margin-block: ${gap}px; font: 12px/12px sans-serif"><a href="/${name}">${name}</a></li>`).join("")}
    </ul></main></html>`;
  await page.setContent(links(0));
  expect((await violationsOn(page)).join("\n")).toMatch(/^target-size: /);
  await page.setContent(links(24));
  await expectAccessible(page);
});
