import { leavesOf, type Rule } from "./rule.ts";
import type { Verdict } from "./verdict.ts";

/** Of a rule that asks for so many criteria: how many are met, how many may yet be, how many there are and are needed. */
export type Tally = { met: number; unknown: number; of: number; needed: number; criteria: readonly string[] };

/** The first rule that asks for at least so many, within a rule. */
function countingRule(rule: Rule): Exclude<Rule, { kind: "leaf" }> | undefined {
  if (rule.kind === "leaf") return undefined;
  if (rule.kind === "at-least") return rule;
  for (const child of rule.children) {
    const found = countingRule(child);
    if (found) return found;
  }
  return undefined;
}

/** Counts the criteria of a route that asks for at least so many of them; undefined where none does. */
export function tallyOf(rule: Rule, verdicts: readonly Verdict[]): Tally | undefined {
  const counting = countingRule(rule);
  if (!counting) return undefined;
  const leaves = leavesOf(counting);
  const extents = leaves.map(({ index }) => verdicts[index]);
  return {
    met: extents.filter((verdict) => verdict?.low === 2).length,
    unknown: extents.filter((verdict) => verdict && verdict.low < 2 && verdict.high > 0).length,
    of: leaves.length,
    needed: counting.number,
    criteria: leaves.map(({ criterion }) => criterion.id),
  };
}
