import type { CriteriaNode, Criterion } from "#lib/content/schema/criterion.ts";
import { type Comparison, comparisonOf, holds } from "./comparison.ts";
import type { Possible } from "./possible.ts";
import { conditional, conditionalOrMet, fails, failsOrConditional, met, undecided, type Verdict } from "./verdict.ts";
import type { CriterionName } from "./vocabulary.ts";

/** A criterion made ready; `index` is its place among the criteria of its scheme. */
export type Leaf = { kind: "leaf"; index: number; name: CriterionName; criterion: Criterion; comparison: Comparison };

/** A group of rules: all of them, any of them, or at least so many of them. */
export type Group = { kind: "all" | "any" | "at-least"; number: number; children: readonly Rule[] };

export type Rule = Leaf | Group;

function leafOf(criterion: Criterion, leaves: Leaf[]): Leaf {
  const comparison = comparisonOf(criterion);
  const name = criterion.criterion as CriterionName;
  const leaf: Leaf = { kind: "leaf", index: leaves.length, name, criterion, comparison };
  leaves.push(leaf);
  return leaf;
}

/** Makes a tree of criteria ready, adding its criteria to the given ones. */
export function ruleOf(node: CriteriaNode, leaves: Leaf[]): Rule {
  if ("criterion" in node) return leafOf(node, leaves);
  if ("all" in node) return { kind: "all", number: 0, children: node.all.map((child) => ruleOf(child, leaves)) };
  if ("any" in node) return { kind: "any", number: 1, children: node.any.map((child) => ruleOf(child, leaves)) };
  return { kind: "at-least", number: node.at_least, children: node.of.map((child) => ruleOf(child, leaves)) };
}

/** How far a criterion holds: an exception that applies, or a usual rule that does not, is left to the department. */
export function judge({ comparison, criterion: { strength } }: Leaf, possible: Possible): Verdict {
  const truth = holds(comparison, possible);
  if (strength === "discretionary") return truth === undefined ? failsOrConditional : truth ? conditional : fails;
  if (strength === "normally") return truth === undefined ? conditionalOrMet : truth ? met : conditional;
  return truth === undefined ? undecided : truth ? met : fails;
}

/** The criteria of a rule, from left to right. */
export const leavesOf = (rule: Rule): Leaf[] => (rule.kind === "leaf" ? [rule] : rule.children.flatMap(leavesOf));
