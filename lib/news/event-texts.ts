import { localText } from "#lib/content/localize.ts";
import type { Event } from "#lib/content/schema/event.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** Where an event is: the venue, where it is known, and the city; both for an event that is also online. */
export function eventPlace({ place, attendance }: Pick<Event, "place" | "attendance">, locale: Locale): string {
  const t = translator(locale);
  const names = place ? [place.names, place.city].flatMap((text) => (text ? [localText(text, locale)] : [])) : [];
  return [...names, ...(attendance === "in-person" ? [] : [t("feeds.online")])].join(t("list.comma"));
}

/** The name of an event, with a warning before it where it does not take place as announced. */
export function eventTitle({ status }: Pick<Event, "status">, title: string, locale: Locale): string {
  if (status !== "cancelled" && status !== "postponed") return title;
  return translator(locale)(`feeds.${status}`, { title });
}
