import { isoDay } from "#lib/content/schema/common.ts";
import { monthNames } from "../language/number-words.ts";

const months = monthNames.map((name) => name.slice(0, 3));

/** The number of a month by its English name, whole or cut short; 0 for another word. */
const monthNamed = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const asDay = (year: string | undefined, month: string | number | undefined, day: string | undefined) => {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isoDay.safeParse(text).success ? text : undefined;
};

/**
 * The day that was meant by one that is written in another way: `20/10/2025`, `2025/10/20`, `20 October 2025`.
 * Undefined where nobody can tell: `05/06/2025` is a day in June to some and in May to others.
 */
export function dayMeantBy(written: string): string | undefined {
  const text = written.trim();
  const yearFirst = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?$/.exec(text);
  if (yearFirst) return asDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (yearLast) {
    const [, first, second, year] = yearLast;
    if (Number(first) > 12) return asDay(year, second, first);
    return Number(second) > 12 || first === second ? asDay(year, first, second) : undefined;
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})$/.exec(text);
  if (dayFirst) return asDay(dayFirst[3], monthNamed(dayFirst[2] ?? ""), dayFirst[1]);
  const monthFirst = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text);
  return monthFirst ? asDay(monthFirst[3], monthNamed(monthFirst[1] ?? ""), monthFirst[2]) : undefined;
}
