import { describe, expect, test } from "vitest";
import { askedFor } from "#lib/search/asked-for.ts";
import { limits } from "#lib/search/limits.ts";
import { createSearch } from "#lib/search/search.ts";
import { engineOf, page } from "./made-up-index.ts";

const search = createSearch(
  engineOf([
    page("/visa", { title: "Visas", text: "A visa for work. Select a scheme from the list, or drop by." }),
    page("/school", { title: "Schools", text: "Places." }),
  ]),
);

const hostile: [string, string][] = [
  ["nothing", ""],
  ["blanks", "   \t\n"],
  ["10 000 characters", "visa ".repeat(2000)],
  ["10 000 characters without a blank", "a".repeat(10_000)],
  ["10 000 Chinese characters", "香港簽證".repeat(2500)],
  ["punctuation only", "?!.,;:…“”()[]{}<>|\\/@#$%^&*_+=~`"],
  ["control characters", "\u0000\u0001\u001b[2J\u007f"],
  ["emoji", "🛂👩‍👩‍👧‍👦🇭🇰"],
  ["lone surrogates", "\ud83d visa \udc00"],
  ["SQL", "'; DROP TABLE pages; --"],
  ["HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
  ["marks from right to left", "\u202e\u2067visa\u2069\u200f"],
  ["a pattern that backtracks", `${"a".repeat(100)}!`],
  ["names of properties", "__proto__ constructor toString hasOwnProperty"],
  ["full-width letters", "ＶＩＳＡ"],
  ["Arabic", "تأشيرة العمل"],
  ["combining marks on one letter", `v${"\u0301".repeat(500)}isa`],
];

describe("whatever is asked is answered", () => {
  test.each(hostile)("%s", (_, question) => {
    const answer = search({ question, locale: "en" });
    expect(answer.question.length).toBeLessThanOrEqual(limits.question);
    expect(answer.question).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    expect(answer.results.length).toBeLessThanOrEqual(limits.page);
  });

  test("what can be read of it is looked for", () => {
    for (const question of ["\ud83d visa \udc00", "\u202e\u2067visa\u2069", "ＶＩＳＡ", "visa ".repeat(2000)])
      expect(search({ question, locale: "en" }).results[0]?.path).toBe("/visa");
  });

  test("what says nothing finds nothing", () => {
    for (const question of ["", "   ", "?!…", "\u0000"]) {
      const { total, results, answer, facets } = search({ question, locale: "en" });
      expect({ total, results, answer, facets }).toEqual({ total: 0, results: [], answer: undefined, facets: [] });
    }
  });
});

describe("an address that asks for what there is not", () => {
  test.each([
    [{}, { question: "", kind: undefined, page: 1 }],
    [{ q: ["one", "two"] }, { question: "one", kind: undefined, page: 1 }],
    [
      { q: "visa", kind: "secret", page: "-3" },
      { question: "visa", kind: undefined, page: 1 },
    ],
    [
      { q: "visa", kind: "scheme", page: "2" },
      { question: "visa", kind: "scheme", page: 2 },
    ],
    [
      { q: "visa", page: "1e9" },
      { question: "visa", kind: undefined, page: 101 },
    ],
    [
      { q: "visa", page: "NaN" },
      { question: "visa", kind: undefined, page: 1 },
    ],
    [{ q: "\u0000visa\u202e" }, { question: "visa", kind: undefined, page: 1 }],
  ])("%j", (parameters, expected) => {
    expect(askedFor(parameters)).toEqual(expected);
  });
});
