import { expect, test } from "vitest";
import { suggestionsFor } from "#lib/search/suggestions.ts";
import { engine, search } from "./real-search.ts";

const { passages } = engine.index;

test("a box offers pages, abbreviations and questions in the reader's language, each once", () => {
  const english = suggestionsFor(passages, "en");
  expect(english).toEqual(expect.arrayContaining(["Top Talent Pass Scheme", "TTPS", "Can my wife or husband work?"]));
  expect(new Set(english).size).toBe(english.length);
  expect(suggestionsFor(passages, "zh-hans")).toEqual(expect.arrayContaining(["高端人才通行证计划", "TTPS"]));
});

test("what is offered fits into one small answer", () => {
  expect(JSON.stringify(suggestionsFor(passages, "en")).length).toBeLessThan(20_000);
});

test("what is offered is found", () => {
  const lost = suggestionsFor(passages, "en").filter(
    (question) => search({ question, locale: "en" }).results.length === 0,
  );
  expect(lost).toEqual([]);
});
