import { type LocalText, localize, localText } from "#lib/content/localize.ts";
import type { Event } from "#lib/content/schema/event.ts";
import { isWholeDay, offsetIn } from "#lib/content/schema/time.ts";
import { formatDays, formatSpan, zoneName } from "#lib/locales/format-time.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Timed = Pick<Event, "starts" | "ends" | "timezone" | "place">;

const hongKong = "Asia/Hong_Kong";

/** The days or the hours of an event, by the clocks of where it takes place. */
export const localWhen = ({ starts, ends, timezone }: Timed, locale: Locale): string =>
  isWholeDay(starts) ? formatDays(starts, ends, locale) : formatSpan(starts, ends, locale, timezone);

/** Whether clocks show the same in Hong Kong and at an event, at its beginning and at its end. */
const isAsInHongKong = ({ starts, ends, timezone }: Timed): boolean =>
  [starts, ends].every((moment) => offsetIn(timezone, moment) === offsetIn(hongKong, moment));

/** When an event is, in one line for each clock: where it takes place, and in Hong Kong. A day is the same everywhere. */
export function whenLines(event: Timed, locale: Locale): string[] {
  const { starts, ends, timezone, place } = event;
  const t = translator(locale);
  const when = localWhen(event, locale);
  if (isWholeDay(starts)) return [when];
  if (timezone === hongKong) return [t("events.hongKongTime", { when })];
  const city = place && localText(place.city, locale);
  if (city && isAsInHongKong(event)) return [t("events.bothTimes", { when, city })];
  return [
    city
      ? t("events.localTime", { when, city })
      : t("events.zoneTime", { when, zone: zoneName(timezone, starts, locale) }),
    t("events.hongKongTime", { when: formatSpan(starts, ends, locale, hongKong) }),
  ];
}

/** Where an event is: the venue, where it was published, and the city, in the order of the language. */
export function placeText({ names, city }: NonNullable<Event["place"]>, locale: Locale): LocalText {
  const { text, lang } = localize(city, locale);
  if (!names) return { text, lang };
  return { text: translator(locale)("events.venue", { venue: localText(names, locale), city: text }), lang };
}
