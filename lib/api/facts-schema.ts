import { z } from "zod";
import { lang } from "./directory-schema.ts";

/** What GET /api/v1/facts accepts. */
export const factsQuery = z.object({
  lang,
  id: z
    .string({ error: "give it once: ?id=ttps-income-threshold" })
    .regex(/^[a-z0-9-]{1,100}$/, "use the id of a fact, such as ttps-income-threshold")
    .optional()
    .describe("One fact; without it all of them."),
});

const point = z.strictObject({
  text: z.string().describe("The value in words, with its qualifier."),
  value: z.looseObject({ kind: z.string() }).describe("The value for programs: its kind says which keys it has."),
  qualifier: z.enum(["exact", "about", "nearly", "more-than", "less-than", "at-least"]),
  asOf: z.string().describe("The day, month or year that the value describes."),
  period: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  source: z.strictObject({ title: z.string(), publisher: z.string(), url: z.url().nullable() }),
});

/** What GET /api/v1/facts answers. */
export const factsAnswer = z.strictObject({
  facts: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      points: z.array(point).min(1).describe("Oldest first; one, unless the fact is a series."),
      reviewBy: z.iso.date(),
      confidence: z.enum(["high", "medium", "low"]),
    }),
  ),
});
