import { judgeAll } from "./assess.ts";
import { evaluate } from "./evaluate.ts";
import type { Reading } from "./reading.ts";
import type { Leaf, Rule } from "./rule.ts";
import type { RouteRules, RulesInForce } from "./rules-in-force.ts";
import { isSettled, type Verdict } from "./verdict.ts";

/** Where a route stands: what it may come to, and the criteria that it still turns on. */
export type RouteStanding = { scheme: string; route: RouteRules; verdict: Verdict; open: readonly Leaf[] };

/** Adds to `open` the criteria that may still change what a rule comes to. */
function addOpenLeaves(rule: Rule, verdicts: readonly Verdict[], open: Leaf[]): Leaf[] {
  if (isSettled(evaluate(rule, verdicts))) return open;
  if (rule.kind === "leaf") open.push(rule);
  else for (const child of rule.children) addOpenLeaves(child, verdicts, open);
  return open;
}

/** Where every route stands for an applicant. */
export const standings = (rules: RulesInForce, read: Reading): RouteStanding[] =>
  rules.flatMap((schemeRules) => {
    const verdicts = judgeAll(schemeRules, read);
    return schemeRules.routes.map((route) => ({
      scheme: schemeRules.scheme.id,
      route,
      verdict: evaluate(route.rule, verdicts),
      open: addOpenLeaves(route.rule, verdicts, []),
    }));
  });

/** How much is left to find out: every open route, and every criterion that one turns on. */
export const uncertainty = (routes: readonly RouteStanding[]): number =>
  routes.reduce((sum, { open }) => sum + (open.length > 0 ? 1 + open.length : 0), 0);

/** Standings as a text: the same for two applicants between whom the rules see no difference. */
export const signature = (routes: readonly RouteStanding[]): string =>
  routes
    .map(({ verdict, open }) => `${verdict.low}${verdict.high}:${open.map(({ index }) => index).join(",")}`)
    .join(";");
