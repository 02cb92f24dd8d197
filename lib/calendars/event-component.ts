import ICAL from "ical.js";
import { editionOf } from "#lib/content/editions.ts";
import type { EventItem } from "#lib/content/events.ts";
import { localePath } from "#lib/locales/paths.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { eventDates } from "#lib/news/dates.ts";
import { eventPlace, eventTitle } from "#lib/news/event-texts.ts";
import { bulletinPath } from "#lib/news/paths.ts";
import { absoluteUrl } from "#lib/site.ts";
import { spanProperties } from "./date-time.ts";

/** What calendars call the status; a postponed event keeps its place in them until it has a new date. */
const statuses = { scheduled: "CONFIRMED", held: "CONFIRMED", postponed: "TENTATIVE", cancelled: "CANCELLED" } as const;

function words(name: string, text: string, lang: string): ICAL.Property {
  const property = new ICAL.Property(name);
  property.setParameter("language", lang);
  property.setValue(text);
  return property;
}

/** An event as a calendar knows it (RFC 5545, VEVENT). Equal content gives equal bytes: its stamp is its last change. */
export function eventComponent(event: EventItem, locale: Locale): ICAL.Component {
  const edition = editionOf(event.folder, locale);
  if (!edition) throw new Error(`content/${event.folder} has no text in any language`);
  const { prose, substitute, writtenIn } = edition;
  const lang = localeEntry(substitute ? writtenIn : locale).lang;
  const url = absoluteUrl(localePath(locale, bulletinPath(event)));
  const component = new ICAL.Component("vevent");
  component.addPropertyWithValue("uid", event.uid);
  component.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(eventDates(event, prose.updated).updated, true));
  component.addPropertyWithValue("sequence", event.sequence);
  component.addPropertyWithValue("status", statuses[event.status]);
  for (const property of spanProperties(event)) component.addProperty(property);
  component.addProperty(words("summary", eventTitle(event, prose.title, locale), lang));
  component.addProperty(words("description", `${prose.summary}\n\n${url}`, lang));
  component.addProperty(words("location", eventPlace(event, locale), localeEntry(locale).lang));
  component.addPropertyWithValue("url", url);
  return component;
}
