import { z } from "zod";
import { applicantSchema } from "#lib/eligibility/applicant.ts";
import { lang } from "./directory-schema.ts";

/** What the address of a question about eligibility may hold besides an applicant. */
export const eligibilityQuery = z.object({ lang });

const date = z.iso
  .date("use a day that exists, written 2026-11-22")
  .optional()
  .describe("The day of application, which decides the rules; today in Hong Kong where it is left out.");

const missing = z
  .enum(["unknown", "none"], { error: "use unknown or none" })
  .default("unknown")
  .describe(
    "How a field that is not given is read. unknown: as not known, but for what is assumed of everybody unless it is denied. none: false, 0 or nothing, as in a complete description.",
  );

/** What POST /api/v1/eligibility accepts. */
export const eligibilityRequest = z.strictObject({ date, applicant: applicantSchema, missing });

export type EligibilityRequest = z.output<typeof eligibilityRequest>;

/** What stands beside the fields of the applicant in the query of GET /api/v1/eligibility. */
export const eligibilityOptions = z.strictObject({ date, missing, lang });

const criterion = z.strictObject({
  id: z.string().describe("Unique within the route."),
  result: z.enum(["met", "unmet", "unknown"]),
  text: z.string(),
  assumed: z.literal(true).optional().describe("The result rests on an assumption: say so if it is wrong."),
});

const route = z.strictObject({
  scheme: z.string(),
  route: z.string(),
  outcome: z
    .enum(["meets", "conditional", "does-not-meet", "unknown"])
    .describe(
      "meets: may apply, which is no approval. conditional: turns on an exception or a usual rule that the department decides by case. unknown: turns on what is not known.",
    ),
  tally: z
    .strictObject({ met: z.int(), unknown: z.int(), of: z.int(), needed: z.int() })
    .optional()
    .describe("Where so many of some criteria have to be met."),
  criteria: z.array(criterion),
});

/** What /api/v1/eligibility answers. */
export const eligibilityAnswer = z.strictObject({
  date: z.iso.date(),
  preCheck: z
    .literal("no-visa-needed")
    .optional()
    .describe("Neither visa nor entry permit is needed; there are no routes then."),
  routes: z.array(route).describe("Every route of every scheme in force on the day."),
  nextQuestion: z
    .strictObject({
      id: z.string(),
      text: z.string(),
      fields: z.array(z.string()).describe("The fields of the applicant that would be known then."),
    })
    .optional()
    .describe("What would tell most about the routes that are unknown; only where missing fields are unknown."),
});
