import { describe, expect, test } from "vitest";
import type { FactValue } from "#lib/content/schema/fact.ts";
import { formatPoint, formatValue } from "#lib/facts/format.ts";
import { localeIds } from "#lib/locales/registry.ts";

const space = "\u00a0";
const spaced = (text: string) => text.replaceAll("_", space);
const inAll = (value: FactValue) => localeIds.map((locale) => formatValue(value, locale));

const hkd = (amount: number): FactValue => ({ kind: "money", amount, currency: "HKD" });
const count = (number: number): FactValue => ({ kind: "count", number });

describe("money", () => {
  test.each([
    [2_500_000, "HK$2.5_million", "250萬港元", "250万港元"],
    [1300, "HK$1,300", "1,300港元", "1,300港元"],
    [600, "HK$600", "600港元", "600港元"],
    [60_000_000_000, "HK$60_billion", "600億港元", "600亿港元"],
    [2_300_000, "HK$2.3_million", "230萬港元", "230万港元"],
    [1_234_567, "HK$1,234,567", "1,234,567港元", "1,234,567港元"],
    [1_000_001, "HK$1,000,001", "1,000,001港元", "1,000,001港元"],
    [999_999, "HK$999,999", "999,999港元", "999,999港元"],
  ])("%i Hong Kong dollars, never rounded", (amount, ...expected) => {
    expect(inAll(hkd(amount))).toEqual(expected.map(spaced));
  });

  test("other currencies carry their own name", () => {
    expect(inAll({ kind: "money", amount: 59, currency: "USD" })).toEqual(["US$59", "59美元", "59美元"]);
    expect(formatValue({ kind: "money", amount: 600_000, currency: "CNY" }, "zh-hant")).toBe("人民幣60萬元");
  });
});

describe("counts", () => {
  test.each([
    [12, "12", "12", "12"],
    [9049, "9_049", "9,049", "9,049"],
    [36_951, "36_951", "36,951", "36,951"],
    [22_000, "22_000", "2.2萬", "2.2万"],
    [250_000, "250_000", "25萬", "25万"],
    [1_110_000, "1_110_000", "111萬", "111万"],
  ])("%i", (number, ...expected) => {
    expect(inAll(count(number))).toEqual(expected.map(spaced));
  });

  test("the unit follows the number, and no line breaks between them", () => {
    const value: FactValue = { kind: "count", number: 160, unit: { en: "companies", "zh-hant": "間企業" } };
    expect(inAll(value)).toEqual([spaced("160_companies"), "160間企業", "160间企业"]);
  });
});

describe("qualifiers", () => {
  const point = { value: count(250_000), asOf: "2026", source: "any" };

  test("more than", () => {
    const all = localeIds.map((locale) => formatPoint({ ...point, qualifier: "more-than" }, locale));
    expect(all).toEqual([spaced("more than 250_000"), "超過25萬", "超过25万"]);
  });

  test("an exact value stands alone", () => {
    expect(formatPoint({ ...point, qualifier: "exact" }, "en")).toBe(spaced("250_000"));
  });

  test.each(["about", "nearly", "less-than", "at-least"] as const)("“%s” is said in every language", (qualifier) => {
    for (const locale of localeIds) {
      const text = formatPoint({ ...point, qualifier }, locale);
      expect(text).toContain(formatValue(point.value, locale));
      expect(text).not.toBe(formatValue(point.value, locale));
    }
  });
});

test("a percentage", () => {
  expect(inAll({ kind: "percent", number: 54.5 })).toEqual(["54.5%", "54.5%", "54.5%"]);
});

test("a date is as precise as it was given", () => {
  expect(inAll({ kind: "date", date: "2026-01-20" })).toEqual(["20 January 2026", "2026年1月20日", "2026年1月20日"]);
  expect(inAll({ kind: "date", date: "2026-01" })).toEqual(["January 2026", "2026年1月", "2026年1月"]);
  expect(inAll({ kind: "date", date: "2026" })).toEqual(["2026", "2026年", "2026年"]);
});

describe("periods", () => {
  test("one and several", () => {
    expect(inAll({ kind: "period", number: 1, unit: "week" })).toEqual(["1 week", "1星期", "1星期"]);
    expect(inAll({ kind: "period", number: 3, unit: "year" })).toEqual(["3 years", "3年", "3年"]);
    expect(inAll({ kind: "period", number: 180, unit: "day" })).toEqual(["180 days", "180日", "180日"]);
  });

  test("ranges", () => {
    expect(inAll({ kind: "period", number: 2, to: 3, unit: "week" })).toEqual(["2 to 3 weeks", "2至3星期", "2至3星期"]);
  });
});

test("words are those of the reader's language", () => {
  const text = { en: "Not limited", "zh-hant": "不設上限" };
  expect(inAll({ kind: "text", text })).toEqual(["Not limited", "不設上限", "不设上限"]);
});
