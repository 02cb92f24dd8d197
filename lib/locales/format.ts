import { type Locale, localeEntry } from "./registry.ts";

const noBreakSpace = "\u00a0";

const isChinese = (locale: Locale) => localeEntry(locale).lang.startsWith("zh");

/** A number in full: `9 049` in English (Hong Kong official style), `9,049` in Chinese. */
export function formatNumber(value: number, locale: Locale): string {
  const digits = new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(value);
  return isChinese(locale) ? digits : digits.replaceAll(",", noBreakSpace);
}

/** A day, month or year, as precise as it was given: `2026-01-20`, `2026-01`, `2026`. */
export function formatDay(day: string, locale: Locale): string {
  const [year = "", month, date] = day.split("-");
  if (!month) return isChinese(locale) ? `${year}年` : year;
  const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  if (date) options.day = "numeric";
  return new Intl.DateTimeFormat(localeEntry(locale).format, options).format(
    new Date(`${year}-${month}-${date ?? "01"}T00:00:00Z`),
  );
}

/** A list in a sentence: `a, b and c`, `a、b及c`. */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(localeEntry(locale).format, { type: "conjunction" }).format(items);
}
