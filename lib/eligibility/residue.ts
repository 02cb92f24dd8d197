import { judgeAll } from "./assess.ts";
import { evaluate } from "./evaluate.ts";
import type { Reading } from "./reading.ts";
import type { Rule } from "./rule.ts";
import type { RulesInForce } from "./rules-in-force.ts";
import { isSettled, met, type Verdict } from "./verdict.ts";

/** What is left of a rule once its settled parts are taken out, as a text. */
function residueOf(rule: Rule, verdicts: readonly Verdict[]): string {
  const verdict = evaluate(rule, verdicts);
  if (isSettled(verdict)) return String(verdict.low);
  if (rule.kind === "leaf") {
    const { op, value, strength = "" } = rule.criterion;
    return [rule.name, op, JSON.stringify(value), strength].join("");
  }
  const parts = rule.children.map((child) => residueOf(child, verdicts)).sort();
  if (rule.kind === "at-least") {
    const done = rule.children.filter((child) => evaluate(child, verdicts) === met).length;
    return `(${rule.number - done} of ${parts.filter((part) => part !== "2" && part !== "0").join(" ")})`;
  }
  const neutral = rule.kind === "all" ? "2" : "0";
  const rest = [...new Set(parts)].filter((part) => part !== neutral);
  return rest.length === 1 ? (rest[0] ?? "") : `(${rule.kind} ${rest.join(" ")})`;
}

/** What is left of all open routes: the same for two applicants whom all further answers treat alike. */
export function residue(rules: RulesInForce, read: Reading): string {
  const left: string[] = [];
  for (const scheme of rules) {
    const verdicts = judgeAll(scheme, read);
    for (const { id, rule } of scheme.routes)
      if (!isSettled(evaluate(rule, verdicts))) left.push(`${id}:${residueOf(rule, verdicts)}`);
  }
  return left.join(";");
}
