import { describe, expect, test } from "vitest";
import { checkFolder } from "#lib/editorial/check-content.ts";
import { openFolder, readTexts, type Texts } from "#lib/editorial/content-folder.ts";
import { loadResults } from "#lib/editorial/result-store.ts";
import { MoveError, moved } from "#lib/editorial/writing/move.ts";

const today = "2026-11-22";
const content = readTexts("content");
const { results } = loadResults();
const problems = (texts: Texts) =>
  checkFolder(openFolder(texts, { today, results })).map(({ file, rule, message }) => `${file} ${rule} ${message}`);
const known = problems(content);
const newProblems = (texts: Texts) => problems(texts).filter((problem) => !known.includes(problem));

/** What only the application's own files can put right: it names some pages itself. */
const inRecord = (problem: string) => problem.startsWith("urls.txt");

describe("a page that is renamed", () => {
  const after = moved(content, "pages/living/tax", "pages/living/salaries-tax", today);

  test("lies in its new folder, with nothing left in the old one", () => {
    expect([...after.keys()].filter((path) => path.startsWith("pages/living/tax/"))).toEqual([]);
    expect(after.has("pages/living/salaries-tax/zh-hant.mdx")).toBe(true);
  });

  test("is linked to where it is now", () => {
    const links = [...after]
      .filter(([path]) => path.endsWith(".mdx"))
      .flatMap(([, text]) => text.match(/\]\(\/living\/tax[)#]/g) ?? []);
    expect(links).toEqual([]);
    expect(after.get("pages/talents/en.mdx")).toContain("](/living/salaries-tax)");
  });

  test("is found at its old address", () => {
    expect(after.get("redirects.yaml")).toContain("{ from: /living/tax, to: /living/salaries-tax }");
  });

  test("leaves nothing amiss", () => {
    expect(newProblems(after).filter((problem) => !inRecord(problem))).toEqual([]);
  });

  test("may be named as before again", () => {
    const back = moved(after, "pages/living/salaries-tax", "pages/living/tax", today);
    expect(back.get("redirects.yaml")).toContain("{ from: /living/salaries-tax, to: /living/tax }");
    expect(back.get("redirects.yaml")).not.toContain("from: /living/tax,");
    expect(back.get("pages/talents/en.mdx")).toBe(content.get("pages/talents/en.mdx"));
  });
});

test("a page with pages below it takes them along", () => {
  const after = moved(content, "pages/questions", "pages/answers", today);
  expect(after.has("pages/answers/talents/en.mdx")).toBe(true);
  expect(after.get("redirects.yaml")).toContain("{ from: /questions/talents, to: /answers/talents }");
  expect(newProblems(after).filter((problem) => !inRecord(problem))).toEqual([]);
});

test("an office is known by its new name wherever it is named", () => {
  const after = moved(content, "offices/hkte", "offices/talent-engage", today);
  expect(after.get("institutions/hkte/institution.yaml")).toContain("office: talent-engage");
  expect(newProblems(after).filter((problem) => !inRecord(problem))).toEqual([]);
});

describe("refused, with what to do", () => {
  test.each([
    ["a page that is not there", "pages/nowhere", "pages/somewhere", /there is no/],
    ["an address that is taken", "pages/living/tax", "pages/living/housing", /exists already/],
    ["a page of the application", "pages/living/tax", "pages/statistics", /is taken/],
    ["a move to another kind", "pages/living/tax", "schemes/tax", /of another kind/],
    ["a name that is no address", "pages/living/tax", "pages/living/My Tax", /cannot be an address/],
  ])("%s", (_, from, to, message) => {
    expect(() => moved(content, from, to, today)).toThrow(MoveError);
    expect(() => moved(content, from, to, today)).toThrow(message);
  });
});
