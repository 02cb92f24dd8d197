import { describe, expect, test } from "vitest";
import { apartAt, endOf } from "#lib/news/event-time.ts";

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
