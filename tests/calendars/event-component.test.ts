import { describe, expect, test } from "vitest";
import { calendarOf } from "#lib/calendars/calendar.ts";
import type { EventItem } from "#lib/content/events.ts";
import { readers } from "./calendar-readers.ts";
import { madeUpEvent } from "./made-up-event.ts";

const written = (changes: Partial<EventItem>) => calendarOf([madeUpEvent(changes)], "en").replaceAll("\r\n ", "");

describe.each(Object.entries(readers))("as %s reads it", (_, read) => {
  const readOne = (changes: Partial<EventItem>) => {
    const [event] = read(calendarOf([madeUpEvent(changes)], "en"));
    if (!event) throw new Error("no event was read");
    return event;
  };
  const day = (date: Date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()];

  test("an event of whole days ends when its last day does", () => {
    const { wholeDays, start, end } = readOne({ starts: "2027-02-27", ends: "2027-02-28" });
    expect(wholeDays).toBe(true);
    expect([day(start), day(end)]).toEqual([
      [2027, 2, 27],
      [2027, 3, 1],
    ]);
  });

  test("a cancelled event says so in its status, its number and its name", () => {
    const event = readOne({ status: "cancelled", sequence: 2 });
    expect(event).toMatchObject({ uid: "made-up@hong-kong-gateway", status: "CANCELLED", sequence: 2 });
    expect(event.summary).toMatch(/^Cancelled: /);
  });

  test("a postponed event is uncertain, any other is certain", () => {
    expect(readOne({ status: "postponed", sequence: 1 })).toMatchObject({ status: "TENTATIVE", sequence: 1 });
    expect(readOne({ status: "scheduled" }).status).toBe("CONFIRMED");
    expect(readOne({ status: "held" }).status).toBe("CONFIRMED");
  });
});

test("whole days are dates without a zone, and carry none of its rules", () => {
  const text = written({ starts: "2027-03-18", ends: "2027-03-18", timezone: "Europe/London" });
  expect(text).toContain("DTSTART;VALUE=DATE:20270318\r\n");
  expect(text).toContain("DTEND;VALUE=DATE:20270319\r\n");
  expect(text).not.toContain("VTIMEZONE");
});

describe("the stamp of an event", () => {
  const stamp = (changes: Partial<EventItem>) => /DTSTAMP:(\d{8}T\d{6}Z)/.exec(written(changes))?.[1];

  test("is the moment from which it may be seen", () => {
    expect(stamp({ publishAt: "2026-01-05T09:00:00+08:00" })).toBe("20260105T010000Z");
  });

  test("moves with its sequence to the day on which its text was updated", () => {
    const before = stamp({ publishAt: "2020-01-05T09:00:00+08:00" }) ?? "";
    const after = stamp({ publishAt: "2020-01-05T09:00:00+08:00", sequence: 1 }) ?? "";
    expect(after > before).toBe(true);
  });
});
