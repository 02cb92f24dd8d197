import type { Event as EventNode, Place, VirtualLocation } from "schema-dts";
import type { Edition } from "#lib/content/editions.ts";
import type { EventItem } from "#lib/content/events.ts";
import { localText } from "#lib/content/localize.ts";
import type { Event } from "#lib/content/schema/event.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { bulletinPath } from "#lib/news/paths.ts";
import { pageUrl } from "./graph.ts";

const statuses = {
  scheduled: "https://schema.org/EventScheduled",
  held: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  postponed: "https://schema.org/EventPostponed",
} as const satisfies Record<Event["status"], string>;

const modes = {
  "in-person": "https://schema.org/OfflineEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
  mixed: "https://schema.org/MixedEventAttendanceMode",
} as const satisfies Record<Event["attendance"], string>;

function location(
  { place, attendance, registration }: Event,
  url: string,
  locale: Locale,
): (Place | VirtualLocation)[] {
  const online: VirtualLocation = { "@type": "VirtualLocation", url: registration ?? url };
  if (!place) return [online];
  const city = localText(place.city, locale);
  const venue: Place = {
    "@type": "Place",
    name: place.names ? localText(place.names, locale) : city,
    address: { "@type": "PostalAddress", addressLocality: city },
  };
  return attendance === "mixed" ? [venue, online] : [venue];
}

/** An event: when, where, how one takes part, and whether it takes place. */
export function eventNode(item: EventItem, edition: Edition, locale: Locale): EventNode {
  const url = pageUrl(bulletinPath(item), locale);
  return {
    "@type": "Event",
    "@id": `${url}#event`,
    url,
    name: edition.prose.title,
    description: edition.prose.summary,
    startDate: item.starts,
    endDate: item.ends,
    eventStatus: statuses[item.status],
    eventAttendanceMode: modes[item.attendance],
    location: location(item, url, locale),
    ...(item.languages.length > 0 ? { inLanguage: item.languages } : {}),
  };
}
