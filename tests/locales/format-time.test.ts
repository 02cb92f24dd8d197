import { describe, expect, test } from "vitest";
import { formatDays, formatMoment, formatMonth, formatSpan } from "#lib/locales/format-time.ts";
import { languageName } from "#lib/locales/language-name.ts";

describe("a moment", () => {
  test("is told by the clocks of a zone, with the day that it is there", () => {
    expect(formatMoment("2024-03-18T17:30:00+08:00", "en", "Asia/Hong_Kong")).toBe("18 March 2024, 17:30");
    expect(formatMoment("2024-03-18T17:30:00+08:00", "zh-hant", "Asia/Hong_Kong")).toBe("2024年3月18日 17:30");
    expect(formatMoment("2024-03-18T23:30:00Z", "en", "Asia/Hong_Kong")).toBe("19 March 2024, 07:30");
  });

  test("at midnight is 00:00 of the day that begins", () => {
    expect(formatMoment("2024-03-18T16:00:00Z", "en", "Asia/Hong_Kong")).toBe("19 March 2024, 00:00");
  });
});

test("a span of hours names the day once where it is the same there", () => {
  const [from, to] = ["2026-03-08T06:30:00Z", "2026-03-08T08:30:00Z"];
  expect(formatSpan(from, to, "en", "America/New_York")).toBe("8 March 2026, 01:30 to 04:30");
  expect(formatSpan(from, to, "zh-hans", "Pacific/Auckland")).toBe("2026年3月8日 19:30至21:30");
  expect(formatSpan(from, to, "en", "America/Los_Angeles")).toBe("7 March 2026, 22:30 to 8 March 2026, 00:30");
});

describe("a span of days says nothing twice", () => {
  test.each([
    ["en", "2026-03-18", "2026-03-18", "18 March 2026"],
    ["en", "2026-03-18", "2026-03-19", "18 to 19 March 2026"],
    ["en", "2026-03-18", "2026-04-18", "18 March to 18 April 2026"],
    ["en", "2026-12-30", "2027-01-02", "30 December 2026 to 2 January 2027"],
    ["zh-hant", "2026-03-18", "2026-03-19", "2026年3月18日至19日"],
    ["zh-hans", "2026-03-18", "2026-04-02", "2026年3月18日至4月2日"],
    ["zh-hant", "2026-12-30", "2027-01-02", "2026年12月30日至2027年1月2日"],
  ] as const)("%s %s %s", (locale, from, to, told) => {
    expect(formatDays(from, to, locale)).toBe(told);
  });
});

test("a month stands with its year, and a year alone stays one", () => {
  expect(formatMonth("2026-03-18", "en")).toBe("March 2026");
  expect(formatMonth("2026", "zh-hant")).toBe("2026年");
});

test("spoken Chinese is told apart", () => {
  expect(["en", "yue", "cmn", "de"].map((tag) => languageName(tag, "zh-hant"))).toEqual([
    "英文",
    "廣東話",
    "普通話",
    "德文",
  ]);
});
