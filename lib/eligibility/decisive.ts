import type { Applicant } from "./applicant.ts";
import { judgeAll } from "./assess.ts";
import type { Circumstances } from "./degree-record.ts";
import { evaluate } from "./evaluate.ts";
import { readingOf } from "./reading.ts";
import type { RouteRules, RulesInForce } from "./rules-in-force.ts";
import { fails, met, type Verdict } from "./verdict.ts";

const isCertain = ({ low, high }: Verdict): boolean => low === high && low !== 1;

/** What a rule comes to where one criterion is taken to be met, or not. */
const extentWith = ({ rule }: RouteRules, verdicts: readonly Verdict[], index: number, taken: Verdict): string => {
  const { low, high } = evaluate(rule, verdicts.with(index, taken));
  return `${low}${high}`;
};

type Criteria = ReadonlyMap<string, ReadonlySet<string>>;

/** Picks criteria of every route by how far they hold; the ids of the picked stand under the id of the route. */
function picked(
  rules: RulesInForce,
  applicant: Applicant,
  circumstances: Circumstances,
  pick: (route: RouteRules, verdicts: readonly Verdict[], index: number) => boolean,
): Criteria {
  const read = readingOf(applicant, { ...circumstances, missing: "unknown" });
  return new Map(
    rules.flatMap((scheme) => {
      const verdicts = judgeAll(scheme, read);
      return scheme.routes.map((route): [string, ReadonlySet<string>] => {
        const leaves = route.leaves.filter(({ index }) => pick(route, verdicts, index));
        return [route.id, new Set(leaves.map(({ criterion }) => criterion.id))];
      });
    }),
  );
}

/**
 * The criteria that are not certain and on which the outcome of a route turns: it would be another one if they were
 * known to be met than if they were known not to be.
 */
export const decisiveCriteria = (rules: RulesInForce, applicant: Applicant, circumstances: Circumstances): Criteria =>
  picked(rules, applicant, circumstances, (route, verdicts, index) => {
    const verdict = verdicts[index];
    if (!verdict || isCertain(verdict)) return false;
    return extentWith(route, verdicts, index, met) !== extentWith(route, verdicts, index, fails);
  });

/** The criteria that are not met and close a route by themselves, whatever else may hold. */
export const closingCriteria = (rules: RulesInForce, applicant: Applicant, circumstances: Circumstances): Criteria =>
  picked(rules, applicant, circumstances, (route, verdicts, index) => {
    if (verdicts[index]?.high !== 0) return false;
    const allOthersMet = verdicts.map(() => met);
    return extentWith(route, allOthersMet, index, fails) === "00";
  });
