import type { CriteriaNode, Criterion } from "#lib/content/schema/criterion.ts";
import type { Scheme, SchemeRoute } from "#lib/content/schema/scheme.ts";
import { createEligibility } from "#lib/eligibility/eligibility.ts";

const both = (text: string) => ({ en: text, "zh-hant": text });

/** A criterion with everything it needs; ids are its name unless told otherwise. */
export const aCriterion = (given: Pick<Criterion, "criterion" | "op" | "value"> & Partial<Criterion>): Criterion => ({
  id: given.criterion,
  text: both(given.criterion),
  source: "a-source",
  ...given,
});

export const aRoute = (id: string, criteria: CriteriaNode, more: Partial<SchemeRoute> = {}): SchemeRoute => ({
  id,
  names: both(id),
  summary: both(id),
  criteria,
  ...more,
});

/** A scheme with nothing but what eligibility is decided by. */
export function aScheme(id: string, routes: SchemeRoute[], more: Partial<Scheme> = {}): Scheme {
  const answer = both("an answer");
  const keys = ["jobOffer", "quota", "degree", "age", "stay", "fee", "time", "family", "settlement"] as const;
  const glance = Object.fromEntries(keys.map((key) => [key, answer])) as Scheme["glance"];
  return {
    id,
    names: both(id),
    shortNames: both(id),
    abbreviation: null,
    kind: "talent",
    status: "open",
    order: 1,
    officialUrl: null,
    applyUrl: null,
    glance,
    eligibility: null,
    routes,
    fees: [],
    feeScale: null,
    documents: [],
    history: [],
    verified: "2026-01-01",
    ...more,
  };
}

/** Eligibility for one route with the given criteria. */
export const oneRoute = (criteria: CriteriaNode) =>
  createEligibility({ schemes: [aScheme("a-scheme", [aRoute("a-route", criteria)])], universities: [] });

/** The outcome of a route. */
export const outcomeOf = (routes: readonly { route: string; outcome: string }[], id: string): string | undefined =>
  routes.find(({ route }) => route === id)?.outcome;
