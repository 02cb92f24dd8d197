import { describe, expect, test } from "vitest";
import { type Dated, visibleAt } from "#lib/content/publication.ts";

const at = (moment: string) => new Date(moment);
const seen = (documents: readonly Dated[], moment: string) => visibleAt(documents, at(moment)).map(({ path }) => path);

const folder = "news/2026/2026-12-01-new-office";
const item = [
  { path: `${folder}/news.yaml`, publishAt: "2026-12-01T09:00:00+08:00", expireAt: "2026-12-31T18:00:00+08:00" },
  { path: `${folder}/en.mdx` },
  { path: `${folder}/zh-hant.mdx` },
];
const all = item.map(({ path }) => path);

describe("a document with dates of publication", () => {
  test("is seen from the first of them until before the second, to the second, whatever the zone", () => {
    expect(seen(item, "2026-12-01T08:59:59+08:00")).toEqual([]);
    expect(seen(item, "2026-12-01T01:00:00Z")).toEqual(all);
    expect(seen(item, "2026-12-31T09:59:59Z")).toEqual(all);
    expect(seen(item, "2026-12-31T18:00:00+08:00")).toEqual([]);
  });

  test("may have one of them only, or none", () => {
    const documents = [
      { path: "facts/budget.yaml", publishAt: "2027-02-24T11:00:00+08:00" },
      { path: "sources/old.yaml", expireAt: "2026-01-01T00:00:00+08:00" },
      { path: "pages/talents/en.mdx" },
    ];
    expect(seen(documents, "2026-11-22T00:00:00Z")).toEqual(["pages/talents/en.mdx"]);
    expect(seen(documents, "2025-11-22T00:00:00Z")).toEqual(["sources/old.yaml", "pages/talents/en.mdx"]);
  });

  test("is kept back where a date cannot be read", () => {
    expect(seen([{ path: "pages/a/en.mdx", publishAt: "soon" }], "2026-11-22T00:00:00Z")).toEqual([]);
    expect(seen([{ path: "pages/a/en.mdx", expireAt: "later" }], "2026-11-22T00:00:00Z")).toEqual([]);
  });
});

/* An embargo that is written in one of three files beside each other would leak through the other two. */
describe("the dates of one file hold for what lies beside it", () => {
  test("those of the data for every text of the thing", () => {
    expect(seen(item, "2026-11-30T00:00:00Z")).toEqual([]);
  });

  test("those of the original text for its translations", () => {
    const page = [
      { path: "pages/budget/en.mdx", publishAt: "2027-02-24T11:00:00+08:00" },
      { path: "pages/budget/zh-hant.mdx" },
      { path: "pages/budget/tax/en.mdx" },
    ];
    expect(seen(page, "2026-11-22T00:00:00Z")).toEqual(["pages/budget/tax/en.mdx"]);
  });

  test("those of a translation for itself alone", () => {
    const page = [
      { path: "pages/budget/en.mdx" },
      { path: "pages/budget/zh-hant.mdx", publishAt: "2027-02-24T11:00:00+08:00" },
    ];
    expect(seen(page, "2026-11-22T00:00:00Z")).toEqual(["pages/budget/en.mdx"]);
  });

  test("but not those of a file of facts for the other facts", () => {
    const facts = [{ path: "facts/budget.yaml", publishAt: "2027-02-24T11:00:00+08:00" }, { path: "facts/fees.yaml" }];
    expect(seen(facts, "2026-11-22T00:00:00Z")).toEqual(["facts/fees.yaml"]);
  });
});
