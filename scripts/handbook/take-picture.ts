import { writeFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import type { Picture } from "./pictures.ts";

/** Left and right; above and below stands what belongs to others. */
const margin = 12;

async function frameOf(page: Page, { shows, height }: Picture) {
  for (const selector of shows) await page.locator(selector).first().waitFor();
  // In development Next draws a page again in the browser.
  await page.waitForTimeout(1000);
  const boxes = await Promise.all(shows.map((selector) => page.locator(selector).first().boundingBox()));
  const known = boxes.filter((box) => box !== null);
  const left = Math.min(...known.map(({ x }) => x)) - margin;
  const top = Math.min(...known.map(({ y }) => y));
  const right = Math.max(...known.map(({ x, width }) => x + width)) + margin;
  const bottom = Math.max(...known.map((box) => box.y + box.height));
  return {
    x: Math.max(0, left),
    y: top,
    width: right - Math.max(0, left),
    height: Math.min(bottom - top, height ?? 900),
  };
}

/** A picture of few colours is a third as large; sharp comes with Next, and where it is not there the picture is as taken. */
async function small(picture: Buffer): Promise<Buffer> {
  try {
    const { default: sharp } = await import("sharp");
    return await sharp(picture).png({ palette: true, colours: 48, effort: 10, compressionLevel: 9 }).toBuffer();
  } catch {
    return picture;
  }
}

/** Takes a picture of a page and writes it to a file; gives its size in bytes. */
export async function takePicture(browser: Browser, address: string, picture: Picture, file: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 1000 }, colorScheme: "light" });
  await page.goto(address, { waitUntil: "load", timeout: 120_000 });
  const taken = await page.screenshot({ clip: await frameOf(page, picture), fullPage: true });
  await page.close();
  const bytes = await small(taken);
  writeFileSync(file, bytes);
  return bytes.length;
}
