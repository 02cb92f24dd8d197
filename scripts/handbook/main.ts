/**
 * `npm run pictures`: takes the pictures of the editors' handbook, docs/images/editors/, again: of the preview after
 * each change that the handbook leads through, or after those that are named behind the command, and, where PORTAL says
 * where one runs (http://localhost:3000), of the portal. The screens of GitHub are drawn by hand.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "@playwright/test";
import { startPreviewServer } from "../../preview/server.ts";
import { launchChromium } from "../chromium.ts";
import { type Example, type ExampleName, examples } from "./examples.ts";
import { type Picture, portalPictures, previewPictures } from "./pictures.ts";
import { takePicture } from "./take-picture.ts";

const languages = ["en", "zh-hant"] as const;

function change(content: string, name: ExampleName): void {
  for (const { file, from, to } of examples[name] as readonly Example[]) {
    const path = join(content, file);
    mkdirSync(dirname(path), { recursive: true });
    if (from === undefined) writeFileSync(path, to);
    else writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  }
}

async function takeAll(browser: Browser, origin: string, pictures: readonly Picture[]): Promise<void> {
  for (const picture of pictures)
    for (const language of languages) {
      const file = `docs/images/editors/${picture.name}-${language}.png`;
      const bytes = await takePicture(browser, `${origin}${picture.path(language)}`, picture, file);
      console.log(`${file}  ${bytes} bytes`);
    }
}

/** A server of its own for each change, on a copy of the content. */
async function picturesAfter(browser: Browser, name: ExampleName, pictures: readonly Picture[]): Promise<void> {
  const content = mkdtempSync(join(tmpdir(), "content-"));
  cpSync("content", content, { recursive: true });
  change(content, name);
  const server = await startPreviewServer(content);
  try {
    await takeAll(browser, server.origin, pictures);
  } finally {
    server.stop();
    rmSync(content, { recursive: true, force: true });
  }
}

const browser = await launchChromium();
try {
  const named = process.argv.slice(2);
  for (const [name, pictures] of Object.entries(previewPictures))
    if (named.length === 0 || named.includes(name)) await picturesAfter(browser, name as ExampleName, pictures);
  const portal = process.env["PORTAL"];
  if (portal) await takeAll(browser, portal, portalPictures);
} finally {
  await browser.close();
}
