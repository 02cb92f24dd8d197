import { expect, test } from "@playwright/test";
import { expectAccessible } from "./site.ts";

const wrongAddresses = [
  { address: "/en/no-such-page", status: 404, heading: "This page does not exist" },
  { address: "/zh-hant/contact/zz", status: 404, heading: "找不到這一頁" },
  { address: "/zh-hans/schemes/no-such-scheme", status: 404, heading: "找不到这一页" },
  { address: "/fr/talents", status: 404, heading: "This page does not exist" },
  { address: "/zh-hant/%E0%A4%A", status: 400, heading: "無法讀取這個網址" },
  { address: `/en/contact?place=${"a".repeat(6000)}`, status: 414, heading: "This address is too long" },
];

for (const { address, status, heading } of wrongAddresses)
  test(`${address.slice(0, 40)} answers ${status} with a page that helps`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(status);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(page.locator("#place")).toBeVisible();
    await expect(page.locator("main li a")).toHaveCount(6);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await expectAccessible(page);
  });

test("the page for a fault of ours says so without a trace", async ({ page }) => {
  const response = await page.goto("/zh-hant/problem/500");
  expect(response?.status()).toBe(500);
  await expect(page.locator("main")).toContainText("問題並非由你引起");
  await expect(page.locator("body")).not.toContainText(/\bat .+:\d+:\d+|node_modules|Error:/);
});

test("addresses with slips in slashes or case lead to the page", async ({ request }) => {
  for (const address of ["/en/offices/tokyo/", "/EN/Offices/Tokyo", "//en//offices///tokyo"]) {
    const response = await request.get(`http://localhost:${new URL((await request.get("/en")).url()).port}${address}`, {
      maxRedirects: 0,
    });
    expect(response.status(), address).toBe(308);
    expect(response.headers()["location"], address).toBe("/en/offices/tokyo");
  }
});
