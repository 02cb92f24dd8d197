import { z } from "zod";
import { isoDay, localizedAddress, localizedText, partialDay, slug } from "./common.ts";
import { criteriaNode } from "./criterion.ts";

const route = z.strictObject({
  id: slug,
  names: localizedText,
  /** Who this route is for, in one line. */
  summary: localizedText,
  criteria: criteriaNode,
  /** A fact: how long the first stay is. */
  initialStay: slug,
  /** A fact: the yearly quota, where there is one. */
  quota: slug.nullable(),
});

const document = z.strictObject({
  text: localizedText,
  /** Who has to hand it in; absent means everybody. */
  whom: localizedText.optional(),
});

/** An admission scheme: everything about it that a program decides on or a table shows. */
export const scheme = z.strictObject({
  names: localizedText,
  shortNames: localizedText,
  abbreviation: z.string().min(2),
  kind: slug,
  status: z.enum(["open", "pilot", "suspended", "closed"]),
  officialUrl: localizedAddress,
  applyUrl: localizedAddress,
  selfAssessmentUrl: localizedAddress.optional(),
  jobOffer: z.enum(["not-required", "required", "depends"]),
  /** What the card at the top of the page shows: a label, and a fact or a few words. */
  keyFacts: z
    .array(
      z
        .strictObject({
          label: localizedText,
          facts: z.array(slug).min(1).optional(),
          text: localizedText.optional(),
        })
        .refine((entry) => (entry.facts === undefined) !== (entry.text === undefined), "give either facts or text"),
    )
    .min(2),
  eligibility: criteriaNode,
  routes: z.array(route).min(1),
  /** Facts that state what it costs. */
  fees: z.array(slug).min(1),
  documents: z.array(document).min(1),
  history: z.array(z.strictObject({ date: partialDay, text: localizedText, source: slug })),
  verified: isoDay,
});

export type Scheme = z.infer<typeof scheme> & { id: string };
export type SchemeRoute = z.infer<typeof route>;
