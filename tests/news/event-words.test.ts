import { describe, expect, test } from "vitest";
import { placeText, whenLines } from "#lib/news/event-words.ts";

const place = (en: string, hant: string) => ({ names: null, city: { en, "zh-hant": hant }, code: "XX" });
const newYork = place("New York", "紐約");

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

  test("as days, where the hours are not known", () => {
    const days = { starts: "2026-03-18", ends: "2026-03-19", timezone: "Europe/London", place: null };
    expect(whenLines(days, "en")).toEqual(["18 to 19 March 2026"]);
  });
});

test("a place is told in the order of the language", () => {
  const where = { ...newYork, names: { en: "Grand Hall", "zh-hant": "大禮堂" } };
  expect(placeText(where, "en").text).toBe("Grand Hall, New York");
  expect(placeText(where, "zh-hant").text).toBe("紐約大禮堂");
  expect(placeText(newYork, "zh-hans").text).toBe("纽约");
});
