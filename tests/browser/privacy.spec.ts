import { expect, test } from "@playwright/test";
import { publicPaths, typicalOf } from "./site.ts";

test("no page sets a cookie, stores anything, or asks another host or for a second file", { tag: "@desktop" }, async ({
  page,
  request,
  context,
  baseURL,
}) => {
  const paths = typicalOf(await publicPaths(request)).filter((path) => path.startsWith("/en"));
  for (const path of paths) {
    const requests: string[] = [];
    page.on("request", (each) => requests.push(each.url()));
    await page.goto(path);
    const others = requests.filter((url) => !url.endsWith("/icon.svg") && !url.includes("/icon.svg?"));
    expect(others, path).toEqual([`${baseURL}${path}`]);
    page.removeAllListeners("request");
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), path).toEqual([
      0,
      0,
      "",
    ]);
  }
  expect(await context.cookies()).toEqual([]);
});
