import { elsewhere } from "./answer-reader.ts";
import { yearOf } from "./calendar.ts";
import type { Answer, Question } from "./question.ts";
import type { Leaf } from "./rule.ts";
import type { RulesInForce } from "./rules-in-force.ts";
import { termOf } from "./vocabulary.ts";

/** The leaves that test one of the fields directly. */
function leavesOn(rules: RulesInForce, fields: readonly string[]): Leaf[] {
  const leaves = rules.flatMap((scheme) => scheme.leaves);
  return leaves.filter(({ name }) => fields.includes(termOf(name).field ?? ""));
}

const valuesIn = (leaves: readonly Leaf[]) => leaves.flatMap(({ criterion: { value } }) => [value].flat());

/** Of some answers one for each way in which the criteria may turn out. */
function distinct<T extends string | number>(candidates: readonly T[], leaves: readonly Leaf[]): T[] {
  const byTurn = new Map<string, T>();
  for (const candidate of candidates) {
    const turn = leaves.map(({ comparison }) => (comparison(candidate) ? "1" : "0")).join("");
    if (!byTurn.has(turn)) byTurn.set(turn, candidate);
  }
  return [...byTurn.values()];
}

function numbers({ fields, range }: Question, rules: RulesInForce): number[] {
  const leaves = leavesOn(rules, fields);
  const near = valuesIn(leaves).flatMap((value) => (typeof value === "number" ? [value - 1, value, value + 1] : []));
  const allowed = near.filter((value) => range === undefined || (value >= range.least && value <= range.most));
  return distinct(
    [...new Set(allowed)].sort((a, b) => a - b),
    leaves,
  );
}

function places({ fields }: Question, rules: RulesInForce): string[] {
  const leaves = leavesOn(rules, fields);
  return distinct([elsewhere, ...valuesIn(leaves).map(String)], leaves);
}

function years(rules: RulesInForce, day: string): number[] {
  const leaves = rules.flatMap((scheme) => scheme.leaves).filter(({ name }) => name === "years-since-listed-bachelor");
  const limits = valuesIn(leaves).flatMap((value) => (typeof value === "number" ? [value, value + 1] : []));
  return [...new Set([0, ...limits])].map((ago) => yearOf(day) - ago);
}

/** Nothing, each alone, and all together. */
const selections = (options: readonly string[]): (readonly string[])[] => [
  [],
  ...options.map((option) => [option]),
  options,
];

/** The answers to a question, reduced to those between which the rules of a day tell a difference. */
export function answerClasses(question: Question, rules: RulesInForce, day: string): readonly Answer[] {
  switch (question.kind) {
    case "choice":
      return question.options;
    case "yes-no":
      return [true, false];
    case "many":
      return selections(question.options);
    case "number":
      return numbers(question, rules);
    case "place":
      return places(question, rules);
    case "year":
      return years(rules, day);
  }
}
