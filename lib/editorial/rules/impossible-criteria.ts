import { isCriterionName, termOf, vocabulary } from "#lib/eligibility/vocabulary.ts";
import { valuesOf } from "../reading/applicant-values.ts";
import {
  criteriaOf,
  forAll,
  leavesOf,
  ofExtension,
  type WrittenCriterion,
  type WrittenNode,
  type WrittenPart,
} from "../reading/criteria.ts";
import { nearest } from "../reading/known-keys.ts";
import { meet } from "../reading/satisfiable.ts";
import { type FileFinding, fileRule } from "../rule.ts";

type Found = FileFinding<"impossible-criteria">[];

/** A group of which more members have to be met than it has. */
function tooMany(node: WrittenNode): Found {
  if (node.kind === "criterion") return [];
  const own: Found =
    node.least > node.members.length
      ? [{ at: node.at, say: "tooMany", with: { least: node.least, of: node.members.length } }]
      : [];
  return [...own, ...node.members.flatMap(tooMany)];
}

const comparing = ["<", "<=", ">", ">="];

/** A criterion that compares what cannot be compared is met by nobody. */
function senseless({ criterion, op, value, at }: WrittenCriterion): Found {
  if (!isCriterionName(criterion)) {
    const meant = nearest(criterion, Object.keys(vocabulary));
    if (meant !== undefined) return [{ at: at.criterion, say: "misspelt", with: { name: criterion, meant } }];
    return [{ at: at.criterion, say: "unknown", with: { name: criterion } }];
  }
  const { kind } = termOf(criterion);
  const values = { name: criterion, op };
  if (Array.isArray(value) !== (op === "in" || op === "not-in"))
    return [{ at: at.value, say: Array.isArray(value) ? "list" : "single", with: values }];
  if (comparing.includes(op) && kind !== "number" && kind !== "level")
    return [{ at: at.op, say: "operator", with: values }];
  const wanted = kind === "number" ? "number" : kind === "boolean" ? "boolean" : "string";
  const fits = (Array.isArray(value) ? value : [value]).every((each) => typeof each === wanted);
  if (!fits)
    return [
      { at: at.value, say: kind === "number" ? "number" : kind === "boolean" ? "boolean" : "text", with: values },
    ];
  const known = valuesOf(criterion);
  const odd = (Array.isArray(value) ? value : [value]).map(String).find((each) => known?.accepts(each) === false);
  if (known && odd !== undefined) {
    const meant = nearest(odd, known.names);
    if (meant !== undefined) return [{ at: at.value, say: "misspeltValue", with: { ...values, value: odd, meant } }];
    if (known.names.length === 0) return [{ at: at.value, say: "code", with: { ...values, value: odd } }];
    return [{ at: at.value, say: "value", with: { ...values, value: odd, known: known.names } }];
  }
  return typeof value === "number" && value < 0 ? [{ at: at.value, say: "negative", with: values }] : [];
}

/** The days on which what is in force may change. */
function changes(parts: readonly WrittenPart[]): string[] {
  const leaves = parts.flatMap(({ node }) => leavesOf(node));
  return [...new Set([...parts, ...leaves].map(({ from }) => from))].sort();
}

/** A route that nobody can take while it is in force: the conditions for all and its own leave nothing. */
function closed(route: WrittenPart, shared: WrittenPart | undefined): Found {
  const parts = shared ? [shared, route] : [route];
  for (const day of changes(parts)) {
    const [, first = day] = [day, route.from].sort();
    if (first > route.to) continue;
    let last: WrittenCriterion | undefined;
    const blame = (criterion: WrittenCriterion) => {
      last = criterion;
    };
    let left = meet({ kind: "group", least: 0, members: [], at: 0 }, [new Map()], first, blame);
    for (const { node } of parts) left = meet(node, left, first, blame);
    if (left.length === 0 && last)
      return [{ at: last.at.value, say: "impossible", with: { route: route.id, name: last.criterion } }];
  }
  return [];
}

/** Criteria that no applicant can ever meet. */
export const impossibleCriteria = fileRule("impossible-criteria", "error", (file) => {
  const parts = criteriaOf(file);
  const leaves = parts.flatMap(({ node }) => leavesOf(node));
  const single: Found = [...parts.flatMap(({ node }) => tooMany(node)), ...leaves.flatMap(senseless)];
  if (single.length > 0) return single;
  const shared = parts.find(({ id }) => id === forAll);
  const others = parts.filter(({ id }) => id !== forAll);
  if (others.length === 0 && shared) return closed(shared, undefined);
  return others.flatMap((part) => closed(part, part.id === ofExtension ? undefined : shared));
});
