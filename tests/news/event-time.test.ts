import { describe, expect, test } from "vitest";
import { apartAt, endOf } from "#lib/news/event-time.ts";
import { localWhen, whenLines } from "#lib/news/event-words.ts";

const place = (en: string, hant: string) => ({ names: null, city: { en, "zh-hant": hant }, code: "XX" });
const newYork = place("New York", "紐約");

describe("an event is over", () => {
  test("at its end, where it ends at an hour", () => {
    expect(endOf({ ends: "2026-03-19T17:30:00+08:00", timezone: "Asia/Hong_Kong" }).toISOString()).toBe(
      "2026-03-19T09:30:00.000Z",
    );
  });

  /* A fair on 8 March in New York is not over when that day ends in Hong Kong, thirteen hours earlier. */
  test("at the end of its last day where it takes place", () => {
    const end = (ends: string, timezone: string) => endOf({ ends, timezone }).toISOString();
    expect(end("2026-03-18", "Asia/Hong_Kong")).toBe("2026-03-18T16:00:00.000Z");
    expect(end("2026-03-06", "America/New_York")).toBe("2026-03-07T05:00:00.000Z");
    expect(end("2026-12-31", "Asia/Kolkata")).toBe("2026-12-31T18:30:00.000Z");
  });

  test("also on the days on which the clocks change", () => {
    const end = (ends: string, timezone: string) => endOf({ ends, timezone }).toISOString();
    expect(end("2026-03-07", "America/New_York")).toBe("2026-03-08T05:00:00.000Z");
    expect(end("2026-03-08", "America/New_York")).toBe("2026-03-09T04:00:00.000Z");
    expect(end("2026-03-29", "Europe/London")).toBe("2026-03-29T23:00:00.000Z");
    expect(end("2026-10-04", "Australia/Sydney")).toBe("2026-10-04T13:00:00.000Z");
  });

  test("and then stands among the past ones, the latest first", () => {
    const events = ["2026-03-18", "2026-04-01", "2026-05-05", "2026-06-01"].map((day) => ({
      ends: day,
      timezone: "Asia/Hong_Kong",
    }));
    const days = (list: { ends: string }[]) => list.map(({ ends }) => ends);
    const { ahead, past } = apartAt(events, new Date("2026-05-05T12:00:00+08:00"));
    expect(days(ahead)).toEqual(["2026-05-05", "2026-06-01"]);
    expect(days(past)).toEqual(["2026-04-01", "2026-03-18"]);
  });
});

describe("when an event is, a reader sees", () => {
  const evening = { starts: "2026-11-02T18:00:00-05:00", ends: "2026-11-02T20:00:00-05:00" };

  test("by the clocks on the spot and by those of Hong Kong", () => {
    const event = { ...evening, timezone: "America/New_York", place: newYork };
    expect(whenLines(event, "en")).toEqual([
      "2 November 2026, 18:00 to 20:00, time in New York",
      "3 November 2026, 07:00 to 09:00, Hong Kong time",
    ]);
    expect(whenLines(event, "zh-hant")).toEqual([
      "紐約時間2026年11月2日 18:00至20:00",
      "香港時間2026年11月3日 07:00至09:00",
    ]);
  });

  test("once where they show the same", () => {
    const span = { starts: "2026-11-02T18:00:00+08:00", ends: "2026-11-03T09:30:00+08:00" };
    expect(whenLines({ ...span, timezone: "Asia/Shanghai", place: place("Guangzhou", "廣州") }, "en")).toEqual([
      "2 November 2026, 18:00 to 3 November 2026, 09:30, time in Guangzhou and in Hong Kong",
    ]);
    expect(whenLines({ ...span, timezone: "Asia/Hong_Kong", place: null }, "en")).toEqual([
      "2 November 2026, 18:00 to 3 November 2026, 09:30, Hong Kong time",
    ]);
  });

  test("with the name of the zone where there is no place", () => {
    const [line] = whenLines({ ...evening, timezone: "America/New_York", place: null }, "en");
    expect(line).toBe("2 November 2026, 18:00 to 20:00, Eastern Standard Time");
  });

  test("as days, where the hours are not known, and nothing of them twice", () => {
    const days = (starts: string, ends: string, locale: "en" | "zh-hant" | "zh-hans") =>
      localWhen({ starts, ends, timezone: "Europe/London", place: null }, locale);
    expect(days("2026-03-18", "2026-03-18", "en")).toBe("18 March 2026");
    expect(days("2026-03-18", "2026-03-19", "en")).toBe("18 to 19 March 2026");
    expect(days("2026-03-30", "2026-04-02", "en")).toBe("30 March to 2 April 2026");
    expect(days("2026-03-18", "2026-04-18", "en")).toBe("18 March to 18 April 2026");
    expect(days("2026-12-30", "2027-01-02", "en")).toBe("30 December 2026 to 2 January 2027");
    expect(days("2026-03-18", "2026-03-19", "zh-hant")).toBe("2026年3月18日至19日");
    expect(days("2026-03-18", "2026-04-02", "zh-hans")).toBe("2026年3月18日至4月2日");
    expect(days("2026-12-30", "2027-01-02", "zh-hant")).toBe("2026年12月30日至2027年1月2日");
  });
});
