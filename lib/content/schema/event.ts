import { z } from "zod";
import { bulletin } from "./bulletin.ts";
import { localizedText, newsId, placeCode, webAddress } from "./common.ts";
import { expiresAfterPublication } from "./publication.ts";
import { dayOrInstant, isTimeZone, isWholeDay, offsetIn, timeOf, timeZone, writtenOffset } from "./time.ts";

const place = z.strictObject({
  /** The venue; null where it was not published. */
  names: localizedText.nullable(),
  city: localizedText,
  code: placeCode,
});

const fields = z.strictObject({
  kind: z.enum(["seminar", "summit", "fair", "visit", "briefing", "ceremony"]),
  /** `held` once it is known to have taken place. */
  status: z.enum(["scheduled", "cancelled", "postponed", "held"]),
  /** Days for whole-day events, otherwise moments. */
  starts: dayOrInstant,
  /** Of a whole-day event the last day. */
  ends: dayOrInstant,
  timezone: timeZone,
  attendance: z.enum(["in-person", "online", "mixed"]),
  /** Null for an event that is online only. */
  place: place.nullable(),
  /** Language tags, `en`, `yue`; empty where they were not published. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "use a language tag such as en or yue")),
  /** Items of news about it, by their ids. */
  news: z.array(newsId).default([]),
  /** Null where one cannot register, or nothing was published. */
  registration: webAddress.nullable(),
  /** What calendars know the event by, for ever, whatever else changes. */
  uid: z.string().regex(/^[a-z0-9-]+@[a-z0-9.-]+$/, "write the name of the folder and @hong-kong-gateway"),
  /** Raised by one with each change of time, place or status, so that calendars take it over. */
  sequence: z.int().nonnegative(),
  ...bulletin,
});

type Fields = z.infer<typeof fields>;

/** Whether a day or a moment can be told at all; what cannot has been refused on its own. */
const isTime = (value: string): boolean => dayOrInstant.safeParse(value).success;

function toldInItsZone(value: Fields, context: z.RefinementCtx): void {
  if (!isTimeZone(value.timezone)) return;
  for (const key of ["starts", "ends"] as const) {
    if (!isTime(value[key]) || isWholeDay(value[key])) continue;
    const offset = offsetIn(value.timezone, value[key]);
    if (offset !== writtenOffset(value[key]))
      context.addIssue({
        code: "custom",
        path: [key],
        message: `clocks in ${value.timezone} are at ${offset} then; correct the hour or the zone`,
      });
  }
}

function endsAfterStart({ starts, ends }: Fields, context: z.RefinementCtx): void {
  if (!isTime(starts) || !isTime(ends)) return;
  const say = (message: string) => context.addIssue({ code: "custom", path: ["ends"], message });
  if (isWholeDay(starts) !== isWholeDay(ends)) say("is a day and starts a moment, or the reverse; write both alike");
  else if (timeOf(ends) < timeOf(starts)) say("is before it starts; correct one of them");
}

function placeFitsAttendance({ attendance, place: where }: Fields, context: z.RefinementCtx): void {
  const say = (message: string) => context.addIssue({ code: "custom", path: ["place"], message });
  if (attendance === "online" && where) say("an event that is online only has no place; write null");
  if (attendance !== "online" && !where) say("is missing; say where it is, or that attendance is online");
}

/** The data of an event; its name and texts lie beside it. */
export const event = fields.superRefine((value, context) => {
  endsAfterStart(value, context);
  toldInItsZone(value, context);
  placeFitsAttendance(value, context);
  expiresAfterPublication(value, context);
});

/** The id is the name of its folder, which begins with the day in Hong Kong on which it starts. */
export type Event = z.infer<typeof event> & { id: string };
