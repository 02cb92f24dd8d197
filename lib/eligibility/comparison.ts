import type { Criterion } from "#lib/content/schema/criterion.ts";
import { rankOf } from "./degree-level.ts";
import type { Possible, Truth, Value } from "./possible.ts";
import { isCriterionName, termOf } from "./vocabulary.ts";

/** Whether a value satisfies a criterion; what is known to be absent satisfies none. */
export type Comparison = (value: Value) => boolean;

type Rule = Pick<Criterion, "criterion" | "op" | "value">;

const orders: Record<string, (a: number, b: number) => boolean> = {
  ">=": (a, b) => a >= b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  "<": (a, b) => a < b,
};

function compare({ op }: Rule, wanted: Value | readonly Value[]): Comparison {
  if (Array.isArray(wanted)) {
    const those = new Set<Value>(wanted as readonly Value[]);
    return op === "in" ? (value) => those.has(value) : (value) => value !== null && !those.has(value);
  }
  if (op === "=") return (value) => value !== null && value === wanted;
  const holds = orders[op];
  return (value) => typeof value === "number" && typeof wanted === "number" && (holds?.(value, wanted) ?? false);
}

/** Makes the comparison of a criterion; throws where it tests a name or a value that nothing can have. */
export function comparisonOf(rule: Rule): Comparison {
  const { criterion, op, value } = rule;
  if (!isCriterionName(criterion)) throw new Error(`criterion "${criterion}" is not in lib/eligibility/vocabulary.ts`);
  const { kind } = termOf(criterion);
  const type = kind === "text" || kind === "level" ? "string" : kind;
  const fits = (each: unknown) => typeof each === type && (kind !== "level" || rankOf(String(each)) >= 0);
  const isList = op === "in" || op === "not-in";
  if (Array.isArray(value) !== isList || !(Array.isArray(value) ? value : [value]).every(fits))
    throw new Error(`criterion "${criterion}" ${op} cannot be compared with ${JSON.stringify(value)}`);
  const ranked = (each: Value): Value => (kind === "level" ? rankOf(String(each)) : each);
  return compare(rule, Array.isArray(value) ? value.map(ranked) : ranked(value as Value));
}

/** Whether a comparison holds for all that a value may be, for none of it, or for some. */
export function holds(comparison: Comparison, { values, open }: Possible): Truth {
  if (open) return undefined;
  const [first = null] = values;
  const truth = comparison(first);
  return values.length === 1 || values.every((value) => comparison(value) === truth) ? truth : undefined;
}
