import { expect, type Page, test } from "@playwright/test";
import { locales } from "./site.ts";

/** What four visitors type, and what must stand on the page they reach: two steps from the home page. */
const visitors = [
  { types: "São Paulo", reaches: /contact\/br$/, link: "mailto:enq@investhk.gov.hk" },
  { types: "Shenzhen", reaches: /contact\/cn-gd#shenzhen-lu$/, link: "https://www.gdeto.gov.hk/" },
  { types: "Oregon", reaches: /contact\/us-or$/, link: "http://www.hketosf.gov.hk/" },
  { types: "Nairobi", reaches: /contact\/ke$/, link: "mailto:enquiry@hkengage.gov.hk" },
];

async function ask(page: Page, locale: string, question: string): Promise<void> {
  await page.goto(`/${locale}`);
  await page.locator("#place").fill(question);
  await page.locator("main form button[type=submit]").click();
}

for (const javaScriptEnabled of [true, false])
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    for (const locale of locales)
      for (const { types, reaches, link } of visitors)
        test(`a visitor from ${types} finds a contact from the home page in ${locale}`, { tag: "@phone" }, async ({
          page,
        }) => {
          await ask(page, locale, types);
          await expect(page).toHaveURL(reaches);
          await expect(page.locator(`main a[href="${link}"]`).first()).toBeVisible();
        });

    test("a question with several answers gives a choice", async ({ page }) => {
      await ask(page, "en", "Georgia");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which one do you mean?");
      await expect(page.locator("main li a")).toHaveCount(2);
      await page.locator("main li a").last().click();
      await expect(page).toHaveURL(/contact\/us-ga$/);
    });

    test("a question that is not understood gets help, in the reader's language", async ({ page }) => {
      await ask(page, "zh-hant", "qqqqqq");
      await expect(page.getByRole("heading", { level: 1 })).toContainText("qqqqqq");
      await expect(page.locator("#place")).toHaveValue("qqqqqq");
      await expect(page.locator('main a[href="/zh-hant/offices/hkte"]')).toBeVisible();
    });
  });

test("what a visitor needs decides which head office comes first", async ({ page }) => {
  await page.goto("/en/contact");
  await page.locator("#place").fill("Brasil");
  await page.getByLabel("I want to work or settle in Hong Kong").check();
  await page.locator("main form button[type=submit]").click();
  await expect(page).toHaveURL(/contact\/br#for-talents$/);
  await expect(page.locator("#for-talents")).toBeInViewport();
});

test("a divided place asks which part, and the part has an answer", async ({ page }) => {
  await ask(page, "zh-hans", "美国");
  await expect(page.locator("main li a")).toHaveCount(51);
  await page.locator('main a[href="/zh-hans/contact/us-or"]').click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("旧金山");
});

test("every pin of the map is a link with a name", async ({ page }, { project }) => {
  test.skip(project.name === "phone", "the map is shown where there is room for its pins");
  await page.goto("/en/offices");
  const pins = page.locator('svg[role="group"] a');
  // The pin of Shenzhen lies under that of Hong Kong, and is left out; the list below the map names it.
  expect(await pins.count()).toBeGreaterThanOrEqual(31);
  for (const pin of await pins.all()) expect((await pin.getAttribute("aria-label"))?.length).toBeGreaterThan(2);
  await page.getByRole("link", { name: "Hong Kong Economic and Trade Office (Tokyo)" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/offices\/tokyo$/);
});
