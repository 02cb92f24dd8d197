import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { globSync } from "tinyglobby";
import { isFull } from "../full-tests.ts";

/** One of each kind of page. */
const sample = [
  "/en",
  "/zh-hant",
  "/en/talents",
  "/zh-hans/schemes",
  "/zh-hant/schemes/top-talent-pass-scheme",
  "/en/about/oases",
  "/en/offices",
  "/zh-hant/offices/tokyo",
  "/en/contact",
  "/en/contact/cn-gd",
  "/zh-hans/contact/br",
  "/en/contact/us",
  "/zh-hant/problem/404",
];

/** The page as Next made it, with its scripts and its whole stylesheet. */
function asNextMadeIt(path: string): string {
  const [file] = globSync(`.next/server/**${path}.html`);
  if (!file) throw new Error(`Next has not prerendered ${path}`);
  return readFileSync(file, "utf8");
}

/**
 * React parts neighbouring texts by comments, which leaning takes away; a browser rounds the width of one text and of
 * two differently by up to 1/64 of a pixel. The texts are joined here too, so that everything else can be compared exactly.
 */
function joinTexts(): void {
  const comments = document.createNodeIterator(document.body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  for (let node = comments.nextNode(); node; node = comments.nextNode()) found.push(node);
  for (const node of found) node.parentNode?.removeChild(node);
  document.body.normalize();
}

/** What leaning could do to a page it does in both; `npm run test:full` looks at the dark ones too. */
const colorSchemes = isFull ? (["light", "dark"] as const) : (["light"] as const);

for (const colorScheme of colorSchemes)
  for (const path of sample)
    test(`${path} looks the same, pixel for pixel, before and after it is made lean (${colorScheme})`, {
      tag: "@desktop",
    }, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.clock.setFixedTime(new Date("2026-11-23T02:00:00Z"));
      await page.goto(path);
      const lean = await page.screenshot({ fullPage: true });

      await page.route(`**${path}`, (route) => route.fulfill({ body: asNextMadeIt(path), contentType: "text/html" }));
      const hydrated = page.waitForResponse((response) => response.url().includes("/_next/static/"));
      await page.goto(path);
      await hydrated;
      await page.waitForLoadState("networkidle");
      await page.evaluate(joinTexts);
      const full = await page.screenshot({ fullPage: true });

      expect(full.equals(lean)).toBe(true);
    });
