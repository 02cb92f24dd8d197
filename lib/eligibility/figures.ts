import type { CriteriaNode, Criterion } from "#lib/content/schema/criterion.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { CriterionName } from "./vocabulary.ts";

/** The figures of the rules, whatever the year, so that an answer such as “three years or more” needs none of its own. */
export type Figures = {
  /** The numbers that a name is compared with, from the least to the greatest. */
  thresholds: (name: CriterionName) => readonly number[];
  /** The words that a name is compared with, in the order of the rules. */
  words: (name: CriterionName) => readonly string[];
};

const leaves = (node: CriteriaNode): Criterion[] =>
  "criterion" in node ? [node] : ("all" in node ? node.all : "any" in node ? node.any : node.of).flatMap(leaves);

/** Every criterion of a scheme, of whatever year. */
export const criteriaOf = (scheme: Scheme): Criterion[] => [
  ...(scheme.eligibility ? leaves(scheme.eligibility) : []),
  ...scheme.routes.flatMap(({ criteria }) => leaves(criteria)),
];

function collected<T>(criteria: readonly Criterion[], isOne: (value: unknown) => value is T): Map<string, T[]> {
  const byName = new Map<string, Set<T>>();
  for (const { criterion, value } of criteria) {
    const those = byName.get(criterion) ?? new Set();
    for (const each of [value].flat()) if (isOne(each)) those.add(each);
    byName.set(criterion, those);
  }
  return new Map([...byName].map(([name, values]) => [name, [...values]]));
}

/** Collects the figures of some schemes. */
export function createFigures(schemes: readonly Scheme[]): Figures {
  const criteria = schemes.flatMap(criteriaOf);
  const numbers = collected(criteria, (value): value is number => typeof value === "number");
  const words = collected(criteria, (value): value is string => typeof value === "string");
  for (const values of numbers.values()) values.sort((a, b) => a - b);
  return { thresholds: (name) => numbers.get(name) ?? [], words: (name) => words.get(name) ?? [] };
}
