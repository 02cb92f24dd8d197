import { formatDay } from "./format.ts";
import { type Locale, localeEntry } from "./registry.ts";
import { translator } from "./translator.ts";

/** The day of a moment by the clocks of a zone, `2026-11-22`. */
const dayIn = (zone: string, moment: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date(moment));

const hourIn = (zone: string, moment: string, locale: Locale): string =>
  new Intl.DateTimeFormat(localeEntry(locale).format, {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(moment));

/** A moment by the clocks of a zone: `18 March 2024, 17:30`. */
export const formatMoment = (moment: string, locale: Locale, zone: string): string =>
  translator(locale)("period.moment", {
    day: formatDay(dayIn(zone, moment), locale),
    time: hourIn(zone, moment, locale),
  });

/** A month with its year, from a day of it: `March 2024`. */
export const formatMonth = (day: string, locale: Locale): string => formatDay(day.slice(0, 7), locale);

/** A day in parts: the year first in Chinese, last in English. */
const partsOfDay = (day: string, locale: Locale): string[] =>
  new Intl.DateTimeFormat(localeEntry(locale).format, { dateStyle: "long", timeZone: "UTC" })
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .map(({ value }) => value);

const sharedFromStart = (a: readonly string[], b: readonly string[]): number => {
  const first = a.findIndex((part, index) => part !== b[index]);
  return first < 0 ? a.length : first;
};

/** Days as a span that says nothing twice: `18 to 19 March 2026`, `2026年3月18日至19日`. */
export function formatDays(from: string, to: string, locale: Locale): string {
  if (from === to) return formatDay(from, locale);
  const [first, last] = [partsOfDay(from, locale), partsOfDay(to, locale)];
  const year = from.slice(0, 4);
  const atEnd = first.at(-1) === year ? sharedFromStart(first.toReversed(), last.toReversed()) : 0;
  const atStart = first.at(0) === year ? sharedFromStart(first, last) : 0;
  return translator(locale)("period.range", {
    from: first
      .slice(0, first.length - atEnd)
      .join("")
      .trim(),
    to: last.slice(atStart).join(""),
  });
}

/** From one moment to another by the clocks of a zone; the day is said once where it is the same. */
export function formatSpan(from: string, to: string, locale: Locale, zone: string): string {
  const isOneDay = dayIn(zone, from) === dayIn(zone, to);
  return translator(locale)("period.range", {
    from: formatMoment(from, locale, zone),
    to: isOneDay ? hourIn(zone, to, locale) : formatMoment(to, locale, zone),
  });
}

/** What readers call the time of a zone at a moment: `British Summer Time`. */
export function zoneName(zone: string, moment: string, locale: Locale): string {
  const { format } = localeEntry(locale);
  const parts = new Intl.DateTimeFormat(format, { timeZone: zone, timeZoneName: "long" }).formatToParts(
    new Date(moment),
  );
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
}
