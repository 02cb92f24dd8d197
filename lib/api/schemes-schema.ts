import { z } from "zod";
import { lang } from "./directory-schema.ts";

/** What GET /api/v1/schemes accepts. */
export const schemesQuery = z.object({ lang });

const glance = z
  .record(z.string(), z.string())
  .describe(
    "The same questions answered for every scheme: jobOffer, quota, degree, age, stay, fee, time, family, settlement.",
  );

/** What GET /api/v1/schemes answers. */
export const schemesAnswer = z.strictObject({
  schemes: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      abbreviation: z.string().nullable(),
      kind: z.enum(["talent", "investment", "related", "other"]),
      status: z.enum(["open", "pilot", "suspended", "closed"]),
      url: z.url(),
      officialUrl: z.url().nullable(),
      glance,
      routes: z.array(z.strictObject({ id: z.string(), name: z.string(), summary: z.string() })),
      verified: z.iso.date().describe("The day on which the rules were checked against their sources."),
    }),
  ),
});
