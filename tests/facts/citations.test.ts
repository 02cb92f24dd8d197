import { describe, expect, test } from "vitest";
import { facts } from "#lib/content/facts.ts";
import type { FactEntry } from "#lib/content/schema/fact.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { factById, latestPoint, sourceById, UnknownFactError } from "#lib/facts/facts.ts";
import { localeIds } from "#lib/locales/registry.ts";

const application = "talent-scheme-application-fee";
const visa = "talent-scheme-visa-fee-over-180-days";

describe("citations", () => {
  test("are numbered in the order of first use", () => {
    const source = latestPoint(factById(application)).source;
    const citations = citationsFor(
      [
        { source, asOf: "2001" },
        { source, asOf: "2002" },
        { source, asOf: "2001" },
      ],
      "en",
    );
    expect(citations.list.map(({ number, asOf }) => [number, asOf])).toEqual([
      [1, "2001"],
      [2, "2002"],
    ]);
    expect(citations.numberOf({ source, asOf: "2002" })).toBe(2);
  });

  test("the same source and date share a number", () => {
    const citations = citationsFor([application, visa], "en");
    expect(citations.list).toHaveLength(1);
    expect(citations.numberOf(application)).toBe(citations.numberOf(visa));
  });

  test("a page that cites what it did not announce is an error", () => {
    expect(() => citationsFor([], "en").numberOf(application)).toThrow(application);
  });

  test("of every fact name a title and a publisher in every language", () => {
    for (const locale of localeIds) {
      const { list } = citationsFor(facts.keys(), locale);
      expect(list.length).toBeGreaterThan(1);
      for (const { title, publisher } of list) expect([title.text, publisher.text]).not.toContain("");
    }
  });
});

describe("facts", () => {
  test("an unknown one is an error that says where facts are defined", () => {
    expect(() => factById("no-such-fact")).toThrow(UnknownFactError);
    expect(() => factById("no-such-fact")).toThrow(
      'no fact is called "no-such-fact"; facts are defined in content/facts/',
    );
    expect(() => citationsFor(["no-such-fact"], "en")).toThrow(UnknownFactError);
    expect(() => sourceById("no-such-source")).toThrow("content/sources/");
  });

  test("the newest point of a series speaks for it, whatever its place in the list", () => {
    const point = (asOf: string, number: number) =>
      ({ asOf, source: "any", qualifier: "exact", value: { kind: "count", number } }) as const;
    const series: FactEntry = {
      id: "any",
      label: { en: "x", "zh-hant": "x" },
      qualifier: "exact",
      reviewBy: "2027-01-01",
      confidence: "high",
      series: [point("2025-12", 1), point("2026-02-28", 3), point("2024", 2)],
    };
    expect(latestPoint(series).value).toEqual({ kind: "count", number: 3 });
  });

  test("every fact rests on a source that exists", () => {
    for (const fact of facts.values()) expect(sourceById(latestPoint(fact).source).id).not.toBe("");
  });
});
