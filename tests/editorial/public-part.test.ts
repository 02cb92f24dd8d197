import { expect, test } from "vitest";
import { openFolder } from "#lib/editorial/content-folder.ts";
import { publicPart } from "#lib/editorial/public-part.ts";
import { statusOf } from "#lib/editorial/status.ts";

const head = (more = "") => `---\ntitle: Tax\nsummary: What is taxed.\nupdated: '2026-11-22'\n${more}---\nText.\n`;

const later = "publishAt: '2027-01-01T09:00:00+08:00'\n";

const folder = openFolder(
  new Map([
    ["pages/tax/en.mdx", head()],
    ["pages/tax/zh-hant.mdx", head(later)],
    ["pages/secret/en.mdx", head(later)],
    ["pages/secret/zh-hant.mdx", head()],
    ["news/2027/2027-01-01-secret/news.yaml", `issued: '2027-01-01'\n${later}`],
    ["news/2027/2027-01-01-secret/en.mdx", head()],
  ]),
  { today: "2026-11-22" },
);

const pathsAt = (moment: string) => publicPart(folder, new Date(moment)).files.map(({ path }) => path);

/*
 * The page on freshness lists every folder of the content. Without this it would name what is kept back, months before
 * its hour.
 */
test("what is kept back is not in the public part, by its own date, its original's or its data's", () => {
  expect(pathsAt("2026-11-22T00:00:00Z")).toEqual(["pages/tax/en.mdx"]);
  expect(pathsAt("2027-01-01T01:00:00Z")).toHaveLength(6);
});

test("a translation that is kept back counts as not written", () => {
  const { pages } = statusOf(publicPart(folder, new Date("2026-11-22T00:00:00Z")));
  expect(pages.map(({ folder: home, updated }) => [home, updated])).toEqual([
    ["pages/tax", { english: "2026-11-22", chinese: undefined }],
  ]);
});
