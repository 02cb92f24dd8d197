import ICAL from "ical.js";
import { isWholeDay } from "#lib/content/schema/time.ts";

/** What the clocks of a zone show at a moment. */
function clockIn(zone: string, moment: string): ICAL.Time {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
    hourCycle: "h23",
  }).formatToParts(new Date(moment));
  const part = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value);
  return ICAL.Time.fromData({
    year: part("year"),
    month: part("month"),
    day: part("day"),
    hour: part("hour"),
    minute: part("minute"),
    second: part("second"),
    isDate: false,
  });
}

function dayProperty(name: string, day: string, daysLater: number): ICAL.Property {
  const time = ICAL.Time.fromDateString(day);
  time.adjust(daysLater, 0, 0, 0);
  const property = new ICAL.Property(name);
  property.setValue(time);
  return property;
}

/** By so many minutes clocks are put back somewhere in the world; the times in between come twice that night. */
const putBack = [30, 60, 120];

function comesTwice(zone: string, moment: string): boolean {
  const shown = clockIn(zone, moment).toString();
  const apart = (minutes: number) => new Date(Date.parse(moment) + minutes * 60_000).toISOString();
  return putBack.flatMap((minutes) => [minutes, -minutes]).some((by) => clockIn(zone, apart(by)).toString() === shown);
}

/**
 * Told in the zone, but for the hour that comes twice. RFC 5545 takes its first time, several programs the second;
 * in UTC it cannot be mistaken.
 */
function momentProperty(name: string, moment: string, zone: string): ICAL.Property {
  const property = new ICAL.Property(name);
  if (comesTwice(zone, moment)) {
    property.setValue(ICAL.Time.fromJSDate(new Date(moment), true));
    return property;
  }
  property.setParameter("tzid", zone);
  property.setValue(clockIn(zone, moment));
  return property;
}

type Span = { starts: string; ends: string; timezone: string };

/** Beginning and end of an event. Calendars take the end of whole days as the day after the last (RFC 5545, 3.6.1). */
export const spanProperties = ({ starts, ends, timezone }: Span): ICAL.Property[] =>
  isWholeDay(starts)
    ? [dayProperty("dtstart", starts, 0), dayProperty("dtend", ends, 1)]
    : [momentProperty("dtstart", starts, timezone), momentProperty("dtend", ends, timezone)];
