import type { CriteriaNode } from "./schema/criterion.ts";
import type { Scheme } from "./schema/scheme.ts";

/** A rule with the days between which it holds; an absent day means no limit on that side. */
type Dated = { effectiveFrom?: string | undefined; effectiveTo?: string | undefined };

/** True where a rule holds on a day. */
export const isInForce = ({ effectiveFrom, effectiveTo }: Dated, day: string): boolean =>
  (effectiveFrom === undefined || effectiveFrom <= day) && (effectiveTo === undefined || day <= effectiveTo);

/** The criteria of a tree that hold on a day; undefined where none does. */
export function criteriaInForce(node: CriteriaNode, day: string): CriteriaNode | undefined {
  if ("criterion" in node) return isInForce(node, day) ? node : undefined;
  const those = (nodes: CriteriaNode[]) => nodes.flatMap((child) => criteriaInForce(child, day) ?? []);
  const group =
    "all" in node
      ? { ...node, all: those(node.all) }
      : "any" in node
        ? { ...node, any: those(node.any) }
        : { ...node, of: those(node.of) };
  const children = "all" in group ? group.all : "any" in group ? group.any : group.of;
  return children.length > 0 ? group : undefined;
}

/** A scheme with those of its routes and criteria that hold on a day. */
export const schemeOn = (scheme: Scheme, day: string): Scheme => ({
  ...scheme,
  eligibility: scheme.eligibility && (criteriaInForce(scheme.eligibility, day) ?? null),
  routes: scheme.routes.flatMap((route) => {
    const criteria = isInForce(route, day) && criteriaInForce(route.criteria, day);
    return criteria ? [{ ...route, criteria }] : [];
  }),
});
