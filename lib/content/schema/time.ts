import { z } from "zod";
import { hongKongDay } from "../clock.ts";
import { dayHint, isoDay } from "./common.ts";

/** What is written as a day, alone or before an hour, but is none: the 30th of February, the 13th month. */
const isNoDay = (value: unknown): boolean => {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(String(value)) ?? [];
  return day !== undefined && !isoDay.safeParse(day).success;
};

/** Said of what is no moment. */
export const instantHint = "write a moment with its zone, in quotation marks: '2024-03-18T17:30:00+08:00'";

/** Said of a moment on a day that is not in the calendar. */
export const momentDayHint = "write a day that exists, with its hour and zone: '2024-03-18T17:30:00+08:00'";

/** A moment with the zone it is told in; without the zone nobody abroad knows when it is. */
export const instant = z.iso.datetime({
  offset: true,
  error: ({ input }) => (isNoDay(input) ? momentDayHint : instantHint),
});

/** Said of what is neither a day nor a moment. */
export const dayOrInstantHint = "write a day, '2024-03-18', or a moment with its zone, '2024-03-18T17:30:00+08:00'";

/** A moment, or a whole day where the hour is not known. */
export const dayOrInstant = z
  .string("write it in quotation marks")
  .refine((value) => isoDay.safeParse(value).success || instant.safeParse(value).success, {
    error: ({ input }) => (isNoDay(input) ? dayHint : dayOrInstantHint),
  });

/** True for a whole day. */
export const isWholeDay = (value: string): boolean => !value.includes("T");

/** The day in Hong Kong; a whole day is the same everywhere. */
export const dayInHongKong = (value: string): string => (isWholeDay(value) ? value : hongKongDay(new Date(value)));

/** A number to sort by; a whole day comes before the hours of that day in Hong Kong. */
export const timeOf = (value: string): number => Date.parse(isWholeDay(value) ? `${value}T00:00:00+08:00` : value);

/** Whether this is a zone that programs know by its name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en-CA", { timeZone: name }).resolvedOptions().timeZone !== undefined;
  } catch {
    return false;
  }
}

export const timeZone = z
  .string()
  .refine((name) => name.includes("/") && isTimeZone(name), "use an IANA time zone such as Asia/Tokyo");

/** What the clocks of a zone are ahead of UTC at a moment, as it is written: `+08:00`. */
export function offsetIn(zone: string, moment: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(
    new Date(moment),
  );
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  return name.replace("GMT", "") || "+00:00";
}

/** The offset that a moment is written with. */
export const writtenOffset = (moment: string): string => (moment.endsWith("Z") ? "+00:00" : moment.slice(-6));
