import { expect, type Page, test } from "@playwright/test";
import { collectComplaints, expectAccessible, locales } from "./site.ts";

const ask = (question: string, locale = "en") => `/${locale}/search?q=${encodeURIComponent(question)}`;

/** The pages that the results lead to, without their locale. */
const resultPaths = (page: Page): Promise<string[]> =>
  page.locator("main ol > li h2 a").evaluateAll((links) =>
    links.map((link) => {
      const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
      return pathname.replace(/^\/[^/]+/, "") + hash;
    }),
  );

for (const javaScriptEnabled of [true, false])
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a question from the head of any page leads to its answer", async ({ page }, { project }) => {
      await page.goto("/en/living/housing");
      if (project.name === "phone") {
        await page.locator("header form button").click();
        await expect(page).toHaveURL(/\/en\/search/);
        await page.locator("#q").fill("ttps fee");
        await page.locator("main form button").click();
      } else {
        await page.locator("header input[name=q]").fill("ttps fee");
        await page.locator("header form button").click();
      }
      await expect(page).toHaveURL(/\/en\/search\?q=ttps(\+|%20)fee$/);
      await expect(page.locator("#q")).toHaveValue("ttps fee");
      await expect(page.getByRole("region", { name: "Answer" })).toContainText("HK$600");
      expect((await resultPaths(page))[0]).toBe("/schemes/top-talent-pass-scheme#cost");
      await expect(page.locator("main mark").first()).toBeVisible();
      await page.locator("main ol > li h2 a").first().click();
      await expect(page).toHaveURL(/top-talent-pass-scheme#cost$/);
    });

    test("results can be narrowed down to a kind, and leafed through", async ({ page }) => {
      await page.goto(ask("visa"));
      const questions = page
        .getByRole("navigation", { name: "Narrow the results" })
        .getByRole("link", { name: /^Questions/ });
      const count = Number(/\d+$/.exec((await questions.textContent()) ?? "")?.[0]);
      await questions.click();
      await expect(page).toHaveURL(/kind=question/);
      await expect(page.locator("main ol > li")).toHaveCount(Math.min(count, 10));

      await page.goto(ask("visa"));
      await page.getByRole("link", { name: "Next" }).click();
      await expect(page).toHaveURL(/page=2/);
      await expect(page.locator('[aria-current="page"]').last()).toHaveText("2");
    });

    test("both Chinese scripts find the same", async ({ page }) => {
      await page.goto(ask("開公司", "zh-hant"));
      const traditional = await resultPaths(page);
      await page.goto(ask("开公司", "zh-hans"));
      expect(await resultPaths(page)).toEqual(traditional);
      expect(traditional.length).toBeGreaterThan(3);
    });

    test("the language switch keeps the question", async ({ page }) => {
      await page.goto(ask("高才通", "en"));
      await page.locator("header [lang=zh-Hans]").click();
      await expect(page).toHaveURL(/\/zh-hans\/search\?q=/);
      await expect(page.locator("#q")).toHaveValue("高才通");
    });
  });

test("a misspelt question is put right, and one that finds nothing is helped", async ({ page }) => {
  await page.goto(ask("qualty migrent"));
  await page.getByRole("link", { name: "quality migrant", exact: true }).click();
  await expect(page.locator("#q")).toHaveValue("quality migrant");

  await page.goto(ask("zzzzqqqq"));
  await expect(page.locator("main")).toContainText("Nothing found for “zzzzqqqq”");
  await expect(page.locator('main a[href="/en/schemes/check"]')).toBeVisible();
});

test.describe("the box", () => {
  test("is focused by the slash, which stays a slash in a field", async ({ page }, { project }) => {
    test.skip(project.name === "phone", "there is no room for the box on a phone, and no such key");
    await page.goto("/en/glossary");
    await page.keyboard.press("/");
    const box = page.locator("header input[name=q]");
    await expect(box).toBeFocused();
    await page.keyboard.type("a/b");
    await expect(box).toHaveValue("a/b");
  });

  test("offers pages and questions once it is used, and not before", async ({ page }) => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto("/zh-hant/search");
    expect(fetched).not.toContain("/suggestions/zh-hant.json");
    await page.locator("#q").focus();
    await expect(page.locator("datalist#suggestions option[value=高端人才通行證計劃]")).toHaveCount(1);
  });
});

for (const locale of locales)
  test(`the pages of search are accessible and break no policy in ${locale}`, async ({ page }) => {
    const complaints = collectComplaints(page);
    for (const path of [`/${locale}/search`, ask("ttps 費用", locale), ask("zzzzqqqq", locale), ask("visa", locale)]) {
      await page.goto(path);
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
  });

test("what a question may hold is shown and does nothing", async ({ page }) => {
  const complaints = collectComplaints(page);
  const hostile = `<img src=x onerror="document.title='hit'"><script>document.title='hit'</script>`;
  await page.goto(ask(hostile));
  await expect(page.locator("#q")).toHaveValue(hostile);
  await expect(page).toHaveTitle(/^Search: <img/);
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(complaints).toEqual([]);
});

for (const [what, query, status] of [
  ["no question", "", 200],
  ["an empty question", "?q=", 200],
  ["punctuation", "?q=%3F%21%E3%80%82", 200],
  ["control characters", "?q=%00%07visa%1B", 200],
  ["half of a character", "?q=%ED%A0%BD", 200],
  ["marks from right to left", "?q=%E2%80%AEvisa", 200],
  ["SQL", "?q=%27%3B+DROP+TABLE+pages%3B--", 200],
  ["a kind and a page that do not exist", "?q=visa&kind=secret&page=-1", 200],
  ["10 000 characters", `?q=${"a".repeat(10_000)}`, 414],
] as const)
  test(`${what} is answered with ${status}`, async ({ request }) => {
    const response = await request.get(`/en/search${query}`);
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toContain("text/html");
  });

test("browsers learn how to search the portal", async ({ page, request }) => {
  await page.goto("/zh-hant");
  const address = await page.locator('link[rel="search"]').getAttribute("href");
  const response = await request.get(address ?? "");
  expect(response.headers()["content-type"]).toContain("application/opensearchdescription+xml");
  expect(await response.text()).toContain("/zh-hant/search?q={searchTerms}");
});
