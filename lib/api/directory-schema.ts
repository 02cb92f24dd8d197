import { z } from "zod";
import { defaultLocale, localeIds } from "#lib/locales/registry.ts";

const parameter = (name: string, example: string) =>
  z.string({
    error: (issue) =>
      issue.input === undefined ? `missing; add ?${name}=${example}` : `give it once: ?${name}=${example}`,
  });

/** The language of an answer. */
export const lang = z
  .enum(localeIds as [string, ...string[]], { error: `use one of ${localeIds.join(", ")}` })
  .default(defaultLocale)
  .describe("The language of names and notes.");

/** What GET /api/v1/directory accepts. */
export const directoryQuery = z.object({
  place: parameter("place", "JP")
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}(-[A-Z]{2})?$/, "use an ISO 3166 code: JP, CN-GD, US-CA")
    .describe("ISO 3166-1 alpha-2 code, or ISO 3166-2 code in China's Mainland and the United States."),
  lang,
  need: z
    .enum(["talent", "enterprise"], { error: "use talent or enterprise, or leave it out" })
    .optional()
    .describe("What brings the visitor; it decides which head office is named first."),
});

/** What GET /api/v1/offices accepts. */
export const officesQuery = z.object({ lang });

const channel = z.strictObject({
  type: z.enum(["website", "email", "phone", "fax", "address", "immigration-division"]),
  value: z.string(),
  lang: z.string().optional().describe("BCP 47 tag of an address."),
  extension: z.string().optional(),
  hours: z
    .strictObject({
      days: z.strictObject({ from: z.int(), to: z.int() }),
      spans: z.array(z.strictObject({ from: z.string(), to: z.string() })),
    })
    .optional()
    .describe("When it is attended, by local time; Monday is 1. Public holidays are not included."),
  asOf: z.string().nullable().describe("The content date of its source; null where the source is undated."),
  confirm: z.boolean().describe("True where the source is not the office itself: confirm before relying on it."),
});

const officeSummary = z.strictObject({
  id: z.string(),
  kind: z.enum(["mainland-office", "liaison-unit", "overseas-eto", "head-office"]),
  name: z.string(),
  city: z.string(),
  url: z.url(),
  team: z.strictObject({
    exists: z.boolean().nullable().describe("null: not known."),
    basis: z.enum(["official", "reported", "inferred", "structure", "none"]),
  }),
  channels: z.array(channel),
});

const placeSummary = z.strictObject({ code: z.string(), name: z.string(), url: z.url() });

/** What GET /api/v1/directory answers. */
export const directoryAnswer = z.strictObject({
  place: placeSummary,
  parts: z.array(placeSummary).describe("For a place looked after part by part: ask again with one of these."),
  responsible: officeSummary.nullable(),
  unit: officeSummary.nullable().describe("The liaison unit in the place."),
  via: z.enum(["dedicated-team", "office", "head-office"]).nullable(),
  certainty: z.enum(["published", "reported", "inferred", "provisional"]).nullable(),
  reason: z.string().nullable(),
  channels: z.array(channel).describe("Those of the responsible office; empty where none is published."),
  fallbacks: z.array(officeSummary).describe("Whom to turn to next, in order."),
  sources: z.array(
    z.strictObject({
      title: z.string(),
      url: z.url(),
      asOf: z.string().nullable(),
      about: z.array(z.enum(["identity", "contact", "team", "coverage"])),
    }),
  ),
});

/** What GET /api/v1/offices answers. */
export const officesAnswer = z.strictObject({
  offices: z.array(
    officeSummary.extend({
      parent: z.string().nullable(),
      timezone: z.string(),
      coordinates: z.strictObject({ latitude: z.number(), longitude: z.number() }),
      established: z.string().nullable(),
      coverage: z.array(z.string()),
      coverageProvisional: z.array(z.string()),
    }),
  ),
});
