/**
 * `npm run images`: draws the share images and the icons with Chromium. They are committed, because a build has no
 * browser; a test says when one of them no longer shows what it should.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Browser } from "@playwright/test";
import { localeIds } from "#lib/locales/registry.ts";
import { shareImagePath, shareKinds, shareSize } from "#lib/pages/share-cards.ts";
import { launchChromium } from "../chromium.ts";
import { cardMarkup, noteFor } from "./card.ts";
import { iconMarkup, icons, icoOf } from "./icons.ts";
import { withNote } from "./png.ts";

async function draw(browser: Browser, markup: string, viewport: { width: number; height: number }): Promise<Buffer> {
  const page = await browser.newPage({ viewport, colorScheme: "light" });
  await page.setContent(markup);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

function write(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${file} ${bytes.length}`);
}

const browser = await launchChromium("--font-render-hinting=none", "--disable-lcd-text");
try {
  for (const locale of localeIds)
    for (const kind of shareKinds) {
      const markup = cardMarkup(kind, locale);
      const png = await draw(browser, markup, shareSize);
      write(`public${shareImagePath(kind, locale)}`, withNote(png, noteFor(markup)));
    }
  for (const icon of icons)
    write(icon.file, await draw(browser, iconMarkup(icon), { width: icon.size, height: icon.size }));
  const small = 32;
  const favicon = { file: "", size: small, share: 1, background: "transparent" };
  write("public/favicon.ico", icoOf(await draw(browser, iconMarkup(favicon), { width: small, height: small }), small));
} finally {
  await browser.close();
}
