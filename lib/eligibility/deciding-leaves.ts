import { evaluate } from "./evaluate.ts";
import type { Leaf, Rule } from "./rule.ts";
import { isSettled, type Verdict } from "./verdict.ts";

/** Whether one of some alternatives carries their verdict, or may yet do so. */
function carries(child: Verdict, all: Verdict): boolean {
  if (all.high === 0) return true;
  return isSettled(all) ? child.low === all.low : child.high >= Math.max(all.low, 1);
}

function add(rule: Rule, verdicts: readonly Verdict[], deciding: Set<Leaf>): void {
  if (rule.kind === "leaf") {
    deciding.add(rule);
    return;
  }
  const all = evaluate(rule, verdicts);
  for (const child of rule.children)
    if (rule.kind !== "any" || carries(evaluate(child, verdicts), all)) add(child, verdicts, deciding);
}

/** The criteria on which the verdict of a rule rests: not those whose group another alternative has decided. */
export function decidingLeaves(rule: Rule, verdicts: readonly Verdict[]): ReadonlySet<Leaf> {
  const deciding = new Set<Leaf>();
  add(rule, verdicts, deciding);
  return deciding;
}
