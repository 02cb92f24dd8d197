import { expect, test } from "@playwright/test";
import { collectComplaints, expectAccessible, pathsToLookAt, publicPaths, typicalOf } from "./site.ts";

const batches = 24;

/** The three editions of a page share their colours; English stands for them where time is short. */
const hasOwnColours = (path: string) => path.startsWith("/en");

/** On a phone the pages are the same documents; there the typical ones are looked at. */
for (let batch = 0; batch < batches; batch++)
  test(`public pages answer 200, without complaint and accessible (${batch + 1} of ${batches})`, async ({
    page,
    request,
  }, { project }) => {
    const all = await publicPaths(request);
    const typical = typicalOf(all);
    const paths = (project.name === "phone" ? typical.filter(hasOwnColours) : pathsToLookAt(all)).filter(
      (_, index) => index % batches === batch,
    );
    const complaints = collectComplaints(page);

    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      // Contrast takes axe as long as all its other rules.
      await expectAccessible(page, { contrast: typical.includes(path) && hasOwnColours(path) });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
  });
