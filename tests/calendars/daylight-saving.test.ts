import { describe, expect, test } from "vitest";
import { calendarOf } from "#lib/calendars/calendar.ts";
import { readers } from "./calendar-readers.ts";
import { madeUpEvent } from "./made-up-event.ts";

/** On each of these days, or in the night before or after it, the clocks of the place change. */
const seminars = [
  [
    "New York, an hour before clocks go forward",
    "America/New_York",
    "2027-03-14T01:00:00-05:00",
    "2027-03-14T03:30:00-04:00",
  ],
  ["New York, the day after", "America/New_York", "2027-03-15T09:00:00-04:00", "2027-03-15T11:00:00-04:00"],
  [
    "New York, the day before clocks go back",
    "America/New_York",
    "2027-11-06T09:00:00-04:00",
    "2027-11-06T17:00:00-04:00",
  ],
  [
    "New York, over the night in which clocks go back",
    "America/New_York",
    "2027-11-06T22:00:00-04:00",
    "2027-11-07T03:00:00-05:00",
  ],
  ["London, before clocks go forward", "Europe/London", "2027-03-26T14:00:00+00:00", "2027-03-26T16:00:00+00:00"],
  ["London, after", "Europe/London", "2027-03-29T14:00:00+01:00", "2027-03-29T16:00:00+01:00"],
  [
    "London, when Hong Kong is eight hours ahead again",
    "Europe/London",
    "2027-11-01T09:00:00Z",
    "2027-11-01T10:30:00Z",
  ],
  ["Sydney, the last day of summer time", "Australia/Sydney", "2027-04-03T18:00:00+11:00", "2027-04-03T20:00:00+11:00"],
  ["Sydney, the first day of winter", "Australia/Sydney", "2027-04-04T18:00:00+10:00", "2027-04-04T20:00:00+10:00"],
  [
    "Sydney, over the night in which clocks go forward",
    "Australia/Sydney",
    "2027-10-02T23:00:00+10:00",
    "2027-10-03T04:00:00+11:00",
  ],
] as const;

describe.each(Object.entries(readers))("%s reads the right instants", (_, read) => {
  test.each(seminars)("%s", (_name, timezone, starts, ends) => {
    const [event] = read(calendarOf([madeUpEvent({ timezone, starts, ends })], "en"));
    expect(event?.start.toISOString()).toBe(new Date(starts).toISOString());
    expect(event?.end.toISOString()).toBe(new Date(ends).toISOString());
    expect(event?.wholeDays).toBe(false);
  });

  /* RFC 5545 takes a time that comes twice in a night for its first time, these readers for its second: events moved by an hour. */
  test("in the hour that comes twice when clocks go back", () => {
    const [starts, ends] = ["2027-11-07T01:15:00-04:00", "2027-11-07T01:45:00-05:00"];
    const [event] = read(calendarOf([madeUpEvent({ timezone: "America/New_York", starts, ends })], "en"));
    expect(event?.start.toISOString()).toBe("2027-11-07T05:15:00.000Z");
    expect(event?.end.toISOString()).toBe("2027-11-07T06:45:00.000Z");
  });
});

test("a calendar holds the rules of the zones that its events are told in, each once, and of no other", () => {
  const text = calendarOf(
    [
      madeUpEvent(),
      ...seminars.map(([, timezone, starts, ends], index) =>
        madeUpEvent({ timezone, starts, ends, uid: `made-up-${index}@hong-kong-gateway` }),
      ),
    ],
    "en",
  );
  const zones = [...text.matchAll(/BEGIN:VTIMEZONE\r\nTZID:([^\r]+)/g)].map(([, zone]) => zone);
  expect(zones).toEqual(["America/New_York", "Australia/Sydney", "Europe/London"]);
  for (const zone of zones) expect(text).toContain(`DTSTART;TZID=${zone}:2027`);
});
