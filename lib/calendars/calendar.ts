import ICAL from "ical.js";
import type { EventItem } from "#lib/content/events.ts";
import { isWholeDay } from "#lib/content/schema/time.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { eventComponent } from "./event-component.ts";
import { zoneRules } from "./zone.ts";

/** ical.js does not count the space that begins a folded line; with it no line has more than 75 octets. */
ICAL.foldLength = 74;

const lineEnd = "\r\n";

/** How often a program that follows the calendar should look again, so that a cancelled event is seen in time. */
const lookAgain = "PT12H";

function refreshInterval(): ICAL.Property {
  const property = new ICAL.Property("refresh-interval");
  property.resetType("duration");
  property.setValue(ICAL.Duration.fromString(lookAgain));
  return property;
}

/** Events as a calendar (RFC 5545), with the rules of every time zone that they are told in. */
export function calendarOf(events: readonly EventItem[], locale: Locale): string {
  const t = translator(locale);
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", `-//hong-kong-gateway//events//${locale.toUpperCase()}`);
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  calendar.addPropertyWithValue("method", "PUBLISH");
  calendar.addPropertyWithValue("x-wr-calname", t("feeds.title", { what: t("feeds.events"), site: t("site.name") }));
  calendar.addProperty(refreshInterval());
  calendar.addPropertyWithValue("x-published-ttl", lookAgain);
  const zones = new Set(events.filter(({ starts }) => !isWholeDay(starts)).map(({ timezone }) => timezone));
  for (const zone of [...zones].sort()) calendar.addSubcomponent(zoneRules(zone));
  for (const event of events) calendar.addSubcomponent(eventComponent(event, locale));
  return calendar.toString() + lineEnd;
}
