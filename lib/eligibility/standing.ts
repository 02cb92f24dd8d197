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

/** The rules of those schemes and routes only that are still open: what is settled stays so, whatever is answered. */
export function openRules(rules: RulesInForce, routes: readonly RouteStanding[]): RulesInForce {
  const open = new Set(routes.filter(({ verdict }) => !isSettled(verdict)).map(({ route }) => route));
  return rules.flatMap((scheme) => {
    const those = scheme.routes.filter((route) => open.has(route));
    return those.length > 0 ? [{ ...scheme, routes: those }] : [];
  });
}

/** True where some route stands otherwise than before; `before` holds at least the routes of `after`, in their order. */
export function hasMoved(before: readonly RouteStanding[], after: readonly RouteStanding[]): boolean {
  const byRoute = new Map(before.map((standing) => [standing.route, standing]));
  return after.some(({ route, verdict, open }) => {
    const earlier = byRoute.get(route);
    return earlier?.verdict !== verdict || earlier.open.length !== open.length;
  });
}
