import { isInForce, schemeOn } from "#lib/content/in-force.ts";
import type { CriteriaNode } from "#lib/content/schema/criterion.ts";
import type { Scheme, SchemeRoute } from "#lib/content/schema/scheme.ts";
import { type Leaf, leavesOf, type Rule, ruleOf } from "./rule.ts";

/** A route as it stands on a day: eligibility for its scheme and its own criteria, in one rule. */
export type RouteRules = {
  /** The id by which the route is known, whichever form of it is in force. */
  id: string;
  route: SchemeRoute;
  rule: Rule;
  leaves: readonly Leaf[];
};

/** A scheme as it stands on a day; `leaves` are all criteria of its routes. */
export type SchemeRules = { scheme: Scheme; leaves: readonly Leaf[]; routes: readonly RouteRules[] };

export type RulesInForce = readonly SchemeRules[];

function rulesOf(scheme: Scheme): SchemeRules {
  const leaves: Leaf[] = [];
  const eligibility = scheme.eligibility ? [ruleOf(scheme.eligibility, leaves)] : [];
  const routes = scheme.routes.map((route): RouteRules => {
    const rule: Rule = { kind: "all", number: 0, children: [...eligibility, ruleOf(route.criteria, leaves)] };
    return { id: route.formOf ?? route.id, route, rule, leaves: leavesOf(rule) };
  });
  return { scheme, leaves, routes };
}

type Dated = { effectiveFrom?: string | undefined; effectiveTo?: string | undefined };

function datedParts(node: CriteriaNode): Dated[] {
  if ("criterion" in node) return [node];
  return ("all" in node ? node.all : "any" in node ? node.any : node.of).flatMap(datedParts);
}

const datesOf = ({ effectiveFrom, effectiveTo }: Dated): string[] => [
  ...(effectiveFrom === undefined ? [] : [effectiveFrom]),
  // Any day after the last stands for the next: "2024-10-15" and "2024-10-15~" have no day between them but later ones.
  ...(effectiveTo === undefined ? [] : [`${effectiveTo}~`]),
];

/** The points at which some rule begins or ends, in order. */
const changesOf = (schemes: readonly Scheme[]): string[] => {
  const dated = schemes.flatMap((scheme) => [
    scheme,
    ...(scheme.eligibility ? datedParts(scheme.eligibility) : []),
    ...scheme.routes.flatMap((route) => [route, ...datedParts(route.criteria)]),
  ]);
  return [...new Set(dated.flatMap(datesOf))].sort();
};

/** Makes the rules of some schemes answer by day; those of a span without a change are made ready once. */
export function createRules(schemes: readonly Scheme[]): (day: string) => RulesInForce {
  const changes = changesOf(schemes);
  const inOrder = schemes.toSorted((a, b) => a.order - b.order);
  const ready = new Map<number, RulesInForce>();
  return (day) => {
    const span = changes.filter((change) => change <= day).length;
    const before = ready.get(span);
    if (before) return before;
    const rules = inOrder.filter((scheme) => isInForce(scheme, day)).map((scheme) => rulesOf(schemeOn(scheme, day)));
    ready.set(span, rules);
    return rules;
  };
}
