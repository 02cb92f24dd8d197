import { z } from "zod";
import { factId, isoDay, localizedAddress, localizedText, partialDay, slug, sourceId } from "./common.ts";
import { criteriaNode } from "./criterion.ts";
import { phrase } from "./phrase.ts";

/** The days between which a rule holds; absent means without limit on that side. */
const inForce = { effectiveFrom: isoDay.optional(), effectiveTo: isoDay.optional() };

const route = z.strictObject({
  id: slug,
  /** The route of which this is the form of other years; programs know both by that id. */
  formOf: slug.optional(),
  names: localizedText,
  /** Who this route is for, in one line. */
  summary: phrase,
  criteria: criteriaNode,
  ...inForce,
});

/** A longer extension for those who have been admitted and earn well. */
const topTier = z.strictObject({
  criteria: criteriaNode,
  /** A fact: how long the extension is. */
  extension: factId,
});

const document = z.strictObject({
  text: phrase,
  /** Who has to hand it in; absent means everybody. */
  whom: localizedText.optional(),
});

/** The same questions answered for every scheme, so that they can stand side by side. */
const glance = z.strictObject({
  jobOffer: phrase,
  quota: phrase,
  degree: phrase,
  age: phrase,
  /** How long the first stay is. */
  stay: phrase,
  fee: phrase,
  /** How long an application takes. */
  time: phrase,
  family: phrase,
  /** Whether and when it can lead to the right of abode. */
  settlement: phrase,
});

/** An admission scheme: everything about it that a program decides on or a table shows. */
export const scheme = z.strictObject({
  names: localizedText,
  shortNames: localizedText,
  abbreviation: z.string().min(2).nullable(),
  /** `related`: for the same people, but no scheme of admission; `other`: often mistaken for a talent scheme. */
  kind: z.enum(["talent", "investment", "related", "other"]),
  status: z.enum(["open", "pilot", "suspended", "closed"]),
  /** The place in lists. */
  order: z.int().min(1),
  officialUrl: localizedAddress.nullable(),
  applyUrl: localizedAddress.nullable(),
  selfAssessmentUrl: localizedAddress.optional(),
  glance,
  /** Null where nobody applies under this arrangement itself. */
  eligibility: criteriaNode.nullable(),
  routes: z.array(route),
  topTier: topTier.optional(),
  /** Facts that state what it costs. */
  fees: z.array(factId),
  /** By which scale the Immigration Department charges its applications; null where that is not known. */
  feeScale: z.enum(["specified-schemes", "ordinary", "none"]).nullable(),
  documents: z.array(document),
  history: z.array(z.strictObject({ date: partialDay, text: localizedText, source: sourceId })),
  verified: isoDay,
  ...inForce,
});

export type GlanceKey = keyof z.infer<typeof glance>;
export type Scheme = z.infer<typeof scheme> & { id: string };
export type SchemeRoute = z.infer<typeof route>;
