import { expect, test } from "vitest";
import { folderMeantBy } from "#lib/editorial/preview/addresses.ts";

const folders = ["institutions/hkte", "news/2026/2026-03-18-summit-opens", "offices/tokyo", "pages/living/tax"];

test.each([
  ["/living/tax", "pages/living/tax"],
  ["/zh-hant/living/tax/", "pages/living/tax"],
  ["about/hkte", "institutions/hkte"],
  ["/pages/living/tax", "pages/living/tax"],
  ["/en/news/2026-03-18-summit-opens", "news/2026/2026-03-18-summit-opens"],
])("%s means %s", (address, folder) => {
  expect(folderMeantBy(address, folders)).toBe(folder);
});

test("an address without a folder means nothing", () => {
  expect(folderMeantBy("/living/../offices/tokyo", folders)).toBeUndefined();
  expect(folderMeantBy("/nowhere", folders)).toBeUndefined();
});
