import { z } from "zod";
import { confidence, localizedText, officeId, onlyLocales, partialDay, placeCode, webAddress } from "./common.ts";
import { offsetIn } from "./time.ts";

/** Hong Kong has numbers of one length; those of other places vary. */
const hasAllDigits = (number: string): boolean =>
  !/^\+852 [\d ]+$/.test(number) || number.replace(/\D/g, "").length === 11;

const telephone = z
  .string("write the number in quotation marks")
  .regex(/^\+\d{1,3}( \d+)+$/, "write the number with its country code and spaces: '+852 2824 6111'")
  .refine(
    hasAllDigits,
    "a number of Hong Kong has eight digits behind +852; add what is missing or remove what is too much",
  );

/** An address in the languages it is published in, by locale. */
const address = z
  .object({
    /** As written where the office stands. */
    local: z.strictObject({ text: z.string().min(1), lang: z.string().min(2) }).optional(),
  })
  .catchall(z.string().min(1))
  .superRefine(onlyLocales(["local"]));

export const timeOfDayHint = "write the time as '08:30'";

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

const timeOfDay = z.string().regex(timePattern, timeOfDayHint);

/** Times can be compared once both are written as times. */
const areTimes = (...times: readonly string[]): boolean => times.every((time) => timePattern.test(time));

const span = z
  .strictObject({ from: timeOfDay, to: timeOfDay })
  .refine(({ from, to }) => !areTimes(from, to) || from < to, {
    path: ["to"],
    message: "is not after from; correct one of them",
  });

/** The parts of a day one after another, none within another. */
const spans = z
  .array(span)
  .min(1)
  .superRefine((parts, context) => {
    for (const [index, { from }] of parts.entries()) {
      const before = parts[index - 1]?.to;
      if (before === undefined || !areTimes(before, from) || from >= before) continue;
      const message = "is before the end of the hours above; correct one of them, or write the earlier hours first";
      context.addIssue({ code: "custom", path: [index, "from"], message });
    }
  });

/** When an office is open by its own time; public holidays are told in words. */
const hours = z.strictObject({
  /** Monday is 1. */
  days: z.strictObject({ from: z.int().min(1).max(7), to: z.int().min(1).max(7) }),
  spans,
  except: localizedText,
});

export type Hours = z.infer<typeof hours>;

const email = z.email("write one e-mail address: info@example.gov.hk");

const contact = z.strictObject({
  /** `null` means not published, never "none exists". */
  address: address.nullable(),
  phone: telephone.nullable(),
  fax: telephone.nullable(),
  email: email.nullable(),
  website: webAddress.nullable(),
  /** The content date of the newest source; null when the sources are undated. */
  asOf: partialDay.nullable(),
  hours: hours.optional(),
  confidence,
  /** What a reader should know before relying on it. */
  note: localizedText.optional(),
});

/** Browsers know a zone by its name in capitals and by older names too; any that they know will do. */
function isTimeZone(name: string): boolean {
  try {
    return /^[A-Z][A-Za-z]+\/[A-Z]/.test(name) && Intl.DateTimeFormat(undefined, { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

const team = z.strictObject({
  exists: z.union([z.boolean(), z.literal("unknown")]),
  basis: z.enum(["official", "reported", "inferred", "structure", "none"]),
  since: partialDay.optional(),
  page: webAddress.optional(),
  phone: telephone.nullable(),
  email: email.nullable(),
  note: localizedText.optional(),
});

const evidence = z.strictObject({
  about: z.enum(["identity", "contact", "team", "coverage"]),
  url: webAddress,
  title: localizedText.optional(),
  asOf: partialDay.nullable(),
});

/** Clocks follow the sun, but for some hours at most: 15 degrees are an hour. */
function liesInItsZone(
  { coordinates, timezone }: { coordinates: { longitude: number }; timezone: string },
  context: z.RefinementCtx,
): void {
  if (!isTimeZone(timezone)) return;
  // In January no clock of the northern half of the earth is put forward.
  const [, sign = "+", hours = "0", minutes = "0"] =
    /^([+-])(\d+):(\d+)/.exec(offsetIn(timezone, "2026-01-15T12:00:00Z")) ?? [];
  const meridian = (Number(hours) + Number(minutes) / 60) * (sign === "-" ? -15 : 15);
  const apart = Math.abs(((coordinates.longitude - meridian + 540) % 360) - 180);
  if (apart <= 30) return;
  const message = "does not lie in the time zone of the office; correct the longitude (west is below 0) or the zone";
  context.addIssue({ code: "custom", path: ["coordinates", "longitude"], message });
}

const fields = z.strictObject({
  kind: z.enum(["mainland-office", "liaison-unit", "overseas-eto", "head-office"]),
  names: localizedText,
  shortNames: localizedText,
  city: localizedText,
  /** ISO 3166 code of the place the office stands in. */
  place: placeCode,
  coordinates: z.strictObject({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }),
  timezone: z.string().refine(isTimeZone, "use an IANA time zone such as Asia/Tokyo"),
  /** The office a liaison unit belongs to. */
  parent: officeId.nullable(),
  established: partialDay.nullable(),
  contact,
  immigrationDivision: z
    .strictObject({
      phone: telephone,
      extension: z.string().regex(/^\d+$/, "write the digits of the extension alone: '032'").nullable(),
      fax: telephone.nullable(),
      hours: hours.optional(),
    })
    .optional(),
  team,
  /** Places the office owns; a liaison unit lists those inside its parent's. */
  coverage: z.array(placeCode),
  coverageBasis: z.enum(["published", "reported", "inferred"]),
  /** Cities without an ISO code of their own. */
  coverageCities: z.array(z.strictObject({ names: localizedText, within: placeCode })).default([]),
  /** Places it probably covers, though no source says so. */
  coverageProvisional: z.array(z.strictObject({ code: placeCode, reason: localizedText })).default([]),
  /** Offices with a Dedicated Team to turn to when this one has none. */
  teamAlternates: z.array(officeId).default([]),
  /** For a head office: what it is there for. */
  serves: localizedText.optional(),
  /** For a head office: who turns to it. */
  audience: z.array(z.enum(["talent", "enterprise"])).default([]),
  sources: z.array(evidence),
});

/** An office of the network: what it is, how to reach it, which places it looks after. */
export const office = fields.superRefine(liesInItsZone);

export type Office = z.infer<typeof office> & { id: string };
export type OfficeKind = Office["kind"];
