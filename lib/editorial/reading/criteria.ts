import type { CriteriaNode, Criterion } from "#lib/content/schema/criterion.ts";
import { scheme as schemeSchema } from "#lib/content/schema/scheme.ts";
import type { ContentFile } from "../content-file.ts";
import { kept } from "../kept.ts";
import { dataOf, type Keys, placeOf } from "./yaml-data.ts";

export type WrittenCriterion = Pick<Criterion, "id" | "criterion" | "op" | "value"> & {
  kind: "criterion";
  fact: string | undefined;
  from: string;
  to: string;
  at: { criterion: number; op: number; value: number; fact: number };
};

export type WrittenGroup = {
  kind: "group";
  /** So many of its members have to be met. */
  least: number;
  members: WrittenNode[];
  at: number;
};

export type WrittenNode = WrittenCriterion | WrittenGroup;

/** The conditions for all, those of one route, or those of an extension, with the days between which they hold. */
export type WrittenPart = { id: string; node: WrittenNode; from: string; to: string };

/** The conditions that come with every route. */
export const forAll = "eligibility";

/** The conditions of an extension, which come with no route. */
export const ofExtension = "topTier";

const always = { from: "0000-01-01", to: "9999-12-31" };

function written(file: ContentFile, node: CriteriaNode, keys: Keys): WrittenNode {
  const place = (...more: (string | number)[]) => placeOf(file, [...keys, ...more]);
  if ("criterion" in node) {
    const { id, criterion, op, value, fact, effectiveFrom: from = always.from, effectiveTo: to = always.to } = node;
    const at = { criterion: place("criterion"), op: place("op"), value: place("value"), fact: place("fact") };
    return { kind: "criterion", id, criterion, op, value, fact, from, to, at };
  }
  const [key, children] =
    "all" in node
      ? (["all", node.all] as const)
      : "any" in node
        ? (["any", node.any] as const)
        : (["of", node.of] as const);
  const least = key === "all" ? children.length : key === "any" ? 1 : (node as { at_least: number }).at_least;
  const at = key === "of" ? place("at_least") : place(key);
  return {
    kind: "group",
    least,
    members: children.map((child, index) => written(file, child, [...keys, key, index])),
    at,
  };
}

/** The criteria of a scheme; none where its file breaks the schema, which has been reported. */
export const criteriaOf = kept("criteria", (file): WrittenPart[] => {
  if (file.kind !== "SchemeData") return [];
  const result = schemeSchema.safeParse(dataOf(file));
  if (!result.success) return [];
  const { eligibility, routes, topTier } = result.data;
  return [
    ...(eligibility ? [{ id: forAll, node: written(file, eligibility, [forAll]), ...always }] : []),
    ...routes.map(({ id, criteria, effectiveFrom: from = always.from, effectiveTo: to = always.to }, index) => {
      return { id, node: written(file, criteria, ["routes", index, "criteria"]), from, to };
    }),
    ...(topTier
      ? [{ id: ofExtension, node: written(file, topTier.criteria, [ofExtension, "criteria"]), ...always }]
      : []),
  ];
});

/** Every single criterion below a node. */
export const leavesOf = (node: WrittenNode): WrittenCriterion[] =>
  node.kind === "criterion" ? [node] : node.members.flatMap(leavesOf);
