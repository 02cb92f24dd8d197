import type { Group, Rule } from "./rule.ts";
import { type Extent, undecided, type Verdict, verdict } from "./verdict.ts";

type Verdicts = readonly Verdict[];

/*
 * Loops without functions of their own: every answer of the API and every question that is weighed comes through
 * here some thousand times.
 */

/** Every part must hold: as far as the one that holds least. */
function allOf({ children }: Group, verdicts: Verdicts): Verdict {
  let low = 2;
  let high = 2;
  for (const child of children) {
    const each = evaluate(child, verdicts);
    if (each.low < low) low = each.low;
    if (each.high < high) high = each.high;
    if (high === 0) break;
  }
  return verdict(low, high);
}

/** One part must hold: as far as the one that holds most; not at all where there is none. */
function anyOf({ children }: Group, verdicts: Verdicts): Verdict {
  let low = 0;
  let high = 0;
  for (const child of children) {
    const each = evaluate(child, verdicts);
    if (each.low > low) low = each.low;
    if (each.high > high) high = each.high;
    if (low === 2) break;
  }
  return verdict(low, high);
}

/** So many parts must hold: as far as the one at that place, counted from the best. */
function atLeast({ number, children }: Group, verdicts: Verdicts): Verdict {
  const lows = [0, 0, 0];
  const highs = [0, 0, 0];
  for (const child of children) {
    const { low, high } = evaluate(child, verdicts);
    for (let extent: Extent = 0; extent <= 2; extent++) {
      if (low >= extent) lows[extent] = (lows[extent] ?? 0) + 1;
      if (high >= extent) highs[extent] = (highs[extent] ?? 0) + 1;
    }
  }
  const reached = (counts: readonly number[]) => ((counts[2] ?? 0) >= number ? 2 : (counts[1] ?? 0) >= number ? 1 : 0);
  return verdict(reached(lows), reached(highs));
}

/** How far a rule holds, given how far each criterion does. */
export function evaluate(rule: Rule, verdicts: Verdicts): Verdict {
  if (rule.kind === "leaf") return verdicts[rule.index] ?? undecided;
  if (rule.kind === "all") return allOf(rule, verdicts);
  return rule.kind === "any" ? anyOf(rule, verdicts) : atLeast(rule, verdicts);
}
