import type { Criterion } from "#lib/content/schema/criterion.ts";
import type { Applicant } from "./applicant.ts";
import { judgeAll, needsNoVisa, type Outcome, outcomeOf } from "./assess.ts";
import { isChangeable } from "./changeable.ts";
import type { Circumstances } from "./degree-record.ts";
import { evaluate } from "./evaluate.ts";
import { readingOf } from "./reading.ts";
import type { Leaf, Rule } from "./rule.ts";
import type { RulesInForce } from "./rules-in-force.ts";
import { smallestChanges } from "./smallest-changes.ts";
import { conditional, met, type Verdict } from "./verdict.ts";
import { termOf } from "./vocabulary.ts";

/** A route that is not met, and the smallest sets of criteria that would turn it; any one of them is enough. */
export type NearMiss = {
  scheme: string;
  route: string;
  ways: readonly (readonly Criterion[])[];
  /** What the route would come to with one of them. */
  outcome: Outcome;
};

/** The verdicts once some criteria are satisfied, and with them what is assumed of everybody who satisfies those. */
function verdictsAfter(way: readonly Leaf[], leaves: readonly Leaf[], verdicts: readonly Verdict[]): Verdict[] {
  const fields = new Set(way.map(({ name }) => termOf(name).field));
  return verdicts.map((verdict, index) => {
    const leaf = leaves[index];
    if (leaf === undefined) return verdict;
    if (way.includes(leaf)) return leaf.criterion.strength === "discretionary" ? conditional : met;
    const { assumed, assumedWith } = termOf(leaf.name);
    return assumed && verdict.high > 0 && assumedWith !== undefined && fields.has(assumedWith) ? met : verdict;
  });
}

const outcomeAfter = (rule: Rule, way: readonly Leaf[], leaves: readonly Leaf[], verdicts: readonly Verdict[]) =>
  outcomeOf(evaluate(rule, verdictsAfter(way, leaves, verdicts)));

/**
 * The routes that an applicant does not meet but would with at most so many criteria more that he or she can bring
 * about. What has not been told is not counted against anybody.
 */
export function nearMissesWith(
  rules: RulesInForce,
  applicant: Applicant,
  circumstances: Circumstances,
  most: number,
): NearMiss[] {
  if (needsNoVisa(applicant)) return [];
  const read = readingOf(applicant, { ...circumstances, missing: "unknown" });
  const canChange = (leaf: Leaf) => isChangeable(leaf, read);
  return rules.flatMap((schemeRules) => {
    const verdicts = judgeAll(schemeRules, read);
    return schemeRules.routes.flatMap(({ id, rule }) => {
      const ways = smallestChanges(rule, { verdicts, canChange, most });
      const [first] = ways;
      if (first === undefined || first.length === 0) return [];
      const outcome = outcomeAfter(rule, first, schemeRules.leaves, verdicts);
      if (outcome === "does-not-meet") return [];
      const criteria = ways.map((way) => way.map(({ criterion }) => criterion));
      return [{ scheme: schemeRules.scheme.id, route: id, ways: criteria, outcome }];
    });
  });
}
