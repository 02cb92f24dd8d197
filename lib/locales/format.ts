import { type Locale, localeEntry } from "./registry.ts";
import { translator } from "./translator.ts";

type Kind = "money" | "count";

/** A number in full, in the official style of the locale: `9 049` in English and `9,049` in Chinese, but HK$1,300. */
export function formatNumber(value: number, locale: Locale, kind: Kind = "count"): string {
  const { format, numbers } = localeEntry(locale);
  const separator = kind === "count" ? numbers?.separator : undefined;
  const parts = new Intl.NumberFormat(format, { maximumFractionDigits: 2 }).formatToParts(value);
  return parts.map((part) => (part.type === "group" ? (separator ?? part.value) : part.value)).join("");
}

/** True where a number can be written in the larger unit with at most one decimal and no loss. */
const fits = (value: number, size: number) => value >= size && Number.isInteger((value / size) * 10);

/** A number in the largest unit that loses nothing of it: `25萬`, `2.5 million` for money; otherwise in full. */
export function formatLargeNumber(value: number, locale: Locale, kind: Kind): string {
  const units = localeEntry(locale).numbers?.largeUnits ?? [];
  const unit = units.find(({ size, only }) => fits(value, size) && (only === undefined || only === kind));
  if (!unit) return formatNumber(value, locale, kind);
  return `${formatNumber(value / unit.size, locale, kind)}${translator(locale)(`unit.${unit.word}`)}`;
}

/** A day, month or year, as precise as it was given: `2026-01-20`, `2026-01`, `2026`. */
export function formatDay(day: string, locale: Locale, monthStyle: "long" | "short" = "long"): string {
  const [year = "", month, date] = day.split("-");
  const options: Intl.DateTimeFormatOptions = { year: "numeric", timeZone: "UTC" };
  if (month) options.month = monthStyle;
  if (date) options.day = "numeric";
  return new Intl.DateTimeFormat(localeEntry(locale).format, options).format(
    new Date(`${year}-${month ?? "01"}-${date ?? "01"}T00:00:00Z`),
  );
}

/** Monday 1 January 2024 began a week on a Monday. */
const weekday = (day: number, locale: Locale) =>
  new Intl.DateTimeFormat(localeEntry(locale).format, { weekday: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(2024, 0, day)),
  );

/** A span of weekdays, Monday is 1: `Monday to Friday`, `星期一至星期五`. */
export const formatWeekdays = ({ from, to }: { from: number; to: number }, locale: Locale): string =>
  translator(locale)("period.range", { from: weekday(from, locale), to: weekday(to, locale) });
