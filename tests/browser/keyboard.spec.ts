import { expect, test } from "@playwright/test";

test("by keyboard alone: from the skip link to the contact of a team", async ({ page }) => {
  await page.goto("/en");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();

  await page.locator("#place").focus();
  await page.keyboard.type("Japan");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/contact\/jp$/);

  const contact = page.getByRole("link", { name: "Page of the Dedicated Team" });
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    if (await contact.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(contact).toBeFocused();
  const outline = await contact.evaluate((link) => getComputedStyle(link).outlineStyle);
  expect(outline).toBe("solid");
});

test.describe("the menu on a phone", () => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) > 600, "where there is room the menu is always open");

  for (const javaScriptEnabled of [true, false])
    test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
      test.use({ javaScriptEnabled });

      test("opens by its button, closes by Escape and leads on", async ({ page }) => {
        await page.goto("/zh-hant");
        const link = page.getByRole("link", { name: "辦事處", exact: true });
        await expect(link).toBeHidden();
        await page.getByRole("button", { name: "目錄" }).click();
        await expect(link).toBeVisible();
        await page.keyboard.press("Escape");
        await expect(link).toBeHidden();
        await page.getByRole("button", { name: "目錄" }).click();
        await link.click();
        await expect(page).toHaveURL(/\/zh-hant\/offices$/);
      });
    });
});
