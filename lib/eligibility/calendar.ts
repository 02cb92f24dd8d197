/** The year of a day, `2026-11-22` → 2026. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));

const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const lastDateOf = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The same day so many months later, or earlier; the last day of a month that is too short for it. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), ((count % 12) + 12) % 12];
  const instant = Date.UTC(newYear, newMonth, Math.min(date, lastDateOf(newYear, newMonth)));
  return new Date(instant).toISOString().slice(0, 10);
}

/**
 * The months from one day to a later one: whole calendar months, and the days left over as a part of a month.
 * From a day to the same day of another month is a whole number; negative where the second day comes first.
 */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const calendar = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const whole = addMonths(from, calendar) > to ? calendar - 1 : calendar;
  const start = instantOf(addMonths(from, whole));
  const next = instantOf(addMonths(from, whole + 1));
  return whole + (instantOf(to) - start) / (next - start);
}
