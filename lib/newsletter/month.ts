import { z } from "zod";
import { today } from "#lib/content/clock.ts";
import { dayInHongKong } from "#lib/content/schema/time.ts";

/** A month as addresses and folders name it: `2024-03`. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

export const isMonth = (value: string): boolean => month.safeParse(value).success;

/** The month, by the clocks of Hong Kong, of a day or a moment. */
export const monthOf = (time: string): string => dayInHongKong(time).slice(0, 7);

/** True for a month whose last day has passed: what it brought is known. */
export const isOver = (value: string): boolean => value < today().slice(0, 7);

/** The month so many months later. */
export function monthsLater(value: string, count: number): string {
  const [year = 0, number = 1] = value.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + count)).toISOString().slice(0, 7);
}
