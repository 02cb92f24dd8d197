import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { expectAccessible, locales } from "./site.ts";

function mailIn(locale: string): string {
  const command = ["tsx", "tests/newsletters/print-mail.ts", "tokyo", "2024-03", locale];
  const { status, stdout, stderr } = spawnSync("npx", command, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

for (const locale of locales)
  test(`a newsletter in ${locale} holds at 600 pixels and on a phone, in light and dark`, { tag: "@desktop" }, async ({
    page,
  }) => {
    await page.setContent(mailIn(locale));
    for (const width of [600, 375, 320])
      for (const colorScheme of ["light", "dark"] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${width} pixels, ${colorScheme}`).toBeLessThanOrEqual(0);
      }
    const text = await page.locator("h1").boundingBox();
    expect(text?.x).toBeGreaterThan(10);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, { landmarks: false });
    }
  });
