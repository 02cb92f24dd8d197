import { describe, expect, test } from "vitest";
import { allProse } from "#lib/content/documents.ts";
import { publicPages } from "#lib/pages/public-pages.ts";
import { allPassages } from "#lib/search/documents/all-passages.ts";

const passages = allPassages();
const paths = new Set(passages.map(({ path }) => path));

test("every public page can be found", () => {
  const missing = publicPages().filter(({ path }) => !paths.has(path));
  expect(missing.map(({ path }) => path)).toEqual([]);
});

test("every passage is of a public page", () => {
  const known = new Set(publicPages().map(({ path }) => path));
  const lost = [...paths].filter((path) => !known.has(path.replace(/\?.*$/, "")));
  expect(lost).toEqual([]);
});

test("every section that has an id and a text can be found", () => {
  const sections = allProse.flatMap(({ outline }) => outline.sections.map(({ id }) => id));
  const anchors = new Set(passages.map(({ anchor }) => anchor));
  expect(sections.length).toBeGreaterThan(500);
  const missing = allProse.flatMap(({ path, outline }) =>
    outline.sections
      .filter(({ id, parts }) => id !== "intro" && parts.some((part) => typeof part === "string" && part.trim() !== ""))
      .filter(({ id }) => !anchors.has(id))
      .map(({ id }) => `${path}#${id}`),
  );
  expect(missing).toEqual([]);
});

describe("a text", () => {
  const texts = passages.flatMap(({ text }) => Object.values(text));

  test("has the values of its facts, and no marks of MDX", () => {
    expect(
      texts.filter((text) => /<(Fact|Cite|Note|Criteria)|\{\/\*|\{[a-z-]+\}|undefined|\[object/.test(text)),
    ).toEqual([]);
    const fee = passages.find(
      ({ path, anchor, fact }) => path.endsWith("top-talent-pass-scheme") && anchor === "cost" && !fact,
    );
    expect(fee?.text["en"]).toContain("HK$600");
    expect(fee?.text["zh-hant"]).toContain("600港元");
  });

  test("of a scheme has its criteria in words", () => {
    const category = passages.find(
      ({ path, anchor }) => path.endsWith("top-talent-pass-scheme") && anchor === "category-a",
    );
    expect(category?.text["en"]).toContain("income");
  });

  test("stands in English and in Chinese", () => {
    const lacking = passages.filter(({ text }) => Object.keys(text).length === 1);
    expect(lacking.map(({ path, anchor }) => `${path}#${anchor ?? ""}`)).toEqual([]);
  });
});
