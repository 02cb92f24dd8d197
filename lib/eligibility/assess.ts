import type { Criterion } from "#lib/content/schema/criterion.ts";
import type { Applicant, Missing } from "./applicant.ts";
import { decidingLeaves } from "./deciding-leaves.ts";
import { evaluate } from "./evaluate.ts";
import { type Reading, readingOf } from "./reading.ts";
import { judge, type Leaf } from "./rule.ts";
import type { RouteRules, RulesInForce, SchemeRules } from "./rules-in-force.ts";
import { type Tally, tallyOf } from "./tally.ts";
import type { UniversityList } from "./university-list.ts";
import { isSettled, undecided, type Verdict } from "./verdict.ts";

export type Outcome = "meets" | "conditional" | "does-not-meet" | "unknown";

/** One criterion of a route and what is known of it. */
export type CriterionResult = {
  id: string;
  result: "met" | "unmet" | "unknown";
  /** True where the result rests on an assumption that the applicant may deny. */
  assumed: boolean;
  /** False where another criterion of which one is enough has decided already. */
  matters: boolean;
  criterion: Criterion;
};

/** What a route comes to for an applicant; `tally` where so many of its criteria have to be met. */
export type RouteResult = {
  scheme: string;
  route: string;
  outcome: Outcome;
  criteria: readonly CriterionResult[];
  tally: Tally | undefined;
};

export type Assessment = {
  date: string;
  /** Set where no visa or entry permit is needed; there are no routes then. */
  preCheck?: "no-visa-needed";
  routes: readonly RouteResult[];
};

const outcomes = ["does-not-meet", "conditional", "meets"] as const;

/** The outcome of a verdict: unknown while something that is not known may still change it. */
export const outcomeOf = (verdict: Verdict): Outcome => (isSettled(verdict) ? outcomes[verdict.low] : "unknown");

/** Met and unmet are certain; an exception or a usual rule left to the department is unknown. */
export const resultOf = ({ low, high }: Verdict): CriterionResult["result"] =>
  low === 2 ? "met" : high === 0 ? "unmet" : "unknown";

/** How far each criterion of a scheme holds for an applicant. */
export const judgeAll = ({ leaves }: SchemeRules, read: Reading): Verdict[] =>
  leaves.map((leaf) => judge(leaf, read(leaf.name)));

function routeResult(rules: SchemeRules, route: RouteRules, verdicts: readonly Verdict[], read: Reading): RouteResult {
  const deciding = decidingLeaves(route.rule, verdicts);
  const criterionResult = (leaf: Leaf): CriterionResult => ({
    id: leaf.criterion.id,
    result: resultOf(verdicts[leaf.index] ?? undecided),
    assumed: read(leaf.name).assumed ?? false,
    matters: deciding.has(leaf),
    criterion: leaf.criterion,
  });
  return {
    scheme: rules.scheme.id,
    route: route.id,
    outcome: outcomeOf(evaluate(route.rule, verdicts)),
    criteria: route.leaves.map(criterionResult),
    tally: tallyOf(route.rule, verdicts),
  };
}

/** True where somebody needs neither visa nor entry permit, so that no scheme has to be looked at. */
export const needsNoVisa = ({ applicant_class }: Applicant): boolean => applicant_class === "hk-right-of-abode";

/** Holds an applicant against every route of the rules in force on a day. */
export function assessWith(
  rules: RulesInForce,
  universities: UniversityList,
  applicant: Applicant,
  date: string,
  missing: Missing,
): Assessment {
  if (needsNoVisa(applicant)) return { date, preCheck: "no-visa-needed", routes: [] };
  const read = readingOf(applicant, { day: date, missing, universities });
  const routes = rules.flatMap((scheme) => {
    const verdicts = judgeAll(scheme, read);
    return scheme.routes.map((route) => routeResult(scheme, route, verdicts, read));
  });
  return { date, routes };
}
