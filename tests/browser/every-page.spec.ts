import { expect, test } from "@playwright/test";
import { collectComplaints, expectAccessible, isTypical, publicPaths } from "./site.ts";

const batches = 24;

/** On a phone the pages are the same documents; there one of each kind is looked at. */
for (let batch = 0; batch < batches; batch++)
  test(`public pages answer 200, without complaint and accessible (${batch + 1} of ${batches})`, async ({
    page,
    request,
  }, { project }) => {
    const all = await publicPaths(request);
    const paths = (project.name === "phone" ? all.filter(isTypical) : all).filter(
      (_, index) => index % batches === batch,
    );
    const complaints = collectComplaints(page);

    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      // Contrast takes axe as long as all its other rules; the pages of places share their colours with the typical ones.
      await expectAccessible(page, { contrast: isTypical(path) });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
  });
