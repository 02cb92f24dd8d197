import { expect, test } from "@playwright/test";
import { locales } from "./site.ts";

const langOf = { en: "en", "zh-hant": "zh-Hant-HK", "zh-hans": "zh-Hans" };

test("the language switch keeps the page, its query and its section", async ({ page }) => {
  await page.goto("/en/schemes/top-talent-pass-scheme?from=mail#cost");
  await page.getByRole("link", { name: "繁體" }).click();
  await expect(page).toHaveURL(/\/zh-hant\/schemes\/top-talent-pass-scheme\?from=mail#cost$/);
  await expect(page.locator("#cost")).toBeInViewport();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the language switch keeps the page, and the query where the server answers it", async ({ page }) => {
    await page.goto("/en/contact?place=Georgia");
    await page.getByRole("link", { name: "简体" }).click();
    await expect(page).toHaveURL(/\/zh-hans\/contact\?place=Georgia$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("你指的是哪一个？");
  });
});

for (const locale of locales)
  test(`a page in ${locale} says its language, its address and its other editions`, async ({ page }) => {
    await page.goto(`/${locale}/about/oases`);
    await expect(page.locator("html")).toHaveAttribute("lang", langOf[locale]);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", new RegExp(`/${locale}/about/oases$`));
    const editions = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute("hreflang"), new URL((link as HTMLLinkElement).href).pathname]),
      );
    expect(editions).toEqual([
      ["en", "/en/about/oases"],
      ["zh-Hant", "/zh-hant/about/oases"],
      ["zh-Hans", "/zh-hans/about/oases"],
      ["x-default", "/en/about/oases"],
    ]);
  });

test("the door of the portal leads to the language that the browser asks for", async ({ request }) => {
  for (const [header, path] of [
    ["zh-HK,zh;q=0.9,en;q=0.8", "/zh-hant"],
    ["zh-CN", "/zh-hans"],
    ["fr-FR,fr;q=0.9", "/en"],
    ["", "/en"],
  ]) {
    const response = await request.get("/", { headers: { "accept-language": header ?? "" }, maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers()["location"]).toBe(path);
    expect(response.headers()["vary"]).toContain("Accept-Language");
    expect(response.headers()["set-cookie"]).toBeUndefined();
  }
});

test("Simplified Chinese is derived in every part of a page, and official names are kept", async ({ page }) => {
  await page.goto("/zh-hans/contact/us-ca");
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("香港驻三藩市经济贸易办事处");
  await expect(page.locator("footer")).toContainText("隐私政策");
  await expect(page.locator("main")).not.toContainText("辦");
});
