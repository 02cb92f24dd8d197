import { describe, expect, test } from "vitest";
import { calendarOf } from "#lib/calendars/calendar.ts";
import { localeIds } from "#lib/locales/registry.ts";
import { publishedEvents } from "#lib/news/published.ts";
import { readers } from "./calendar-readers.ts";

describe.each(localeIds)("the calendar of all events in %s", (locale) => {
  const text = calendarOf(publishedEvents, locale);

  test.each(Object.entries(readers))("%s finds every event by its lasting name", (_, read) => {
    expect(
      read(text)
        .map(({ uid }) => uid)
        .toSorted(),
    ).toEqual(publishedEvents.map(({ uid }) => uid).toSorted());
  });

  test("has lines of at most 75 octets that end with CRLF and cut no character in two", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(Buffer.from(text).toString("utf8")).not.toContain("\ufffd");
  });

  test("is the same whenever it is made", () => {
    expect(calendarOf(publishedEvents, locale)).toBe(text);
    expect(text).not.toContain(`DTSTAMP:${new Date().toISOString().slice(0, 10).replaceAll("-", "")}`);
  });

  test("leads to the page of each event", () => {
    const unfolded = text.replaceAll("\r\n ", "");
    for (const { id } of publishedEvents)
      expect(unfolded).toMatch(new RegExp(`URL:https?://[^/]+/${locale}/events/${id}`));
  });
});
