import { expect, test } from "@playwright/test";
import { pageKinds } from "./page-kinds.ts";
import { locales } from "./site.ts";

/*
 * What readers see first of each kind of page, as it was when somebody looked at it last. A quarter of the size shows
 * what has moved, and keeps a few hundred pictures small. Without scripts, which tell the time.
 */
test.use({ deviceScaleFactor: 1 / 4, javaScriptEnabled: false });

const fileNameOf = (kind: string) => kind.replace(/^(?:an?|the) /, "").replaceAll(" ", "-");

for (const locale of locales)
  for (const colorScheme of ["light", "dark"] as const)
    test.describe(`in ${locale}, ${colorScheme},`, () => {
      test.use({ colorScheme });

      for (const { kind, path } of pageKinds)
        test(`${kind} looks as it did`, async ({ page }) => {
          await page.goto(`/${locale}${path}`);
          await expect(page).toHaveScreenshot([locale, `${fileNameOf(kind)}-${colorScheme}.png`], {
            scale: "device",
            maxDiffPixelRatio: 0.02,
          });
        });
    });
