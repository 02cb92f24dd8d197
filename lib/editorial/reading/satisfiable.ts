import { rankOf } from "#lib/eligibility/degree-level.ts";
import type { WrittenCriterion, WrittenNode } from "./criteria.ts";

/** What is left for one property of an applicant once some criteria hold. */
type Range = {
  low: number;
  lowOpen: boolean;
  high: number;
  highOpen: boolean;
  allowed: Set<unknown> | undefined;
  refused: Set<unknown>;
};

const everything = (): Range => ({
  low: Number.NEGATIVE_INFINITY,
  lowOpen: false,
  high: Number.POSITIVE_INFINITY,
  highOpen: false,
  allowed: undefined,
  refused: new Set(),
});

/** Levels of education are compared by their place in the order. */
const comparable = (value: unknown): unknown =>
  typeof value === "string" && rankOf(value) >= 0 ? rankOf(value) : value;

const listOf = (value: WrittenCriterion["value"]): unknown[] =>
  (Array.isArray(value) ? value : [value]).map(comparable);

const both = (a: Set<unknown> | undefined, b: unknown[]) =>
  new Set(a === undefined ? b : b.filter((each) => a.has(each)));

function narrow(range: Range, { op, value }: WrittenCriterion): Range {
  const number = Number(comparable(value));
  switch (op) {
    case "=":
    case "in":
      return { ...range, allowed: both(range.allowed, listOf(value)) };
    case "not-in":
      return { ...range, refused: new Set([...range.refused, ...listOf(value)]) };
    case ">=":
    case ">": {
      const open = op === ">";
      if (number < range.low || (number === range.low && !open)) return range;
      return { ...range, low: number, lowOpen: open };
    }
    case "<=":
    case "<": {
      const open = op === "<";
      if (number > range.high || (number === range.high && !open)) return range;
      return { ...range, high: number, highOpen: open };
    }
  }
}

const within = ({ low, lowOpen, high, highOpen, refused }: Range, value: unknown): boolean =>
  !refused.has(value) &&
  (typeof value !== "number" || ((lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high)));

const isEmpty = (range: Range): boolean =>
  range.allowed
    ? ![...range.allowed].some((value) => within(range, value))
    : range.low > range.high || (range.low === range.high && (range.lowOpen || range.highOpen));

type Known = ReadonlyMap<string, Range>;

const ways = 2000;

function choose(members: readonly WrittenNode[], least: number): WrittenNode[][] {
  if (least <= 0) return [[]];
  if (members.length < least) return [];
  const [first, ...rest] = members;
  if (!first) return [];
  return [...choose(rest, least - 1).map((chosen) => [first, ...chosen]), ...choose(rest, least)];
}

/**
 * The ways in which an applicant can meet a node, given what is known; `blame` gets the criterion that closed a way.
 * Where there are very many ways the first of them will do: one is enough.
 */
export function meet(
  node: WrittenNode,
  known: readonly Known[],
  day: string,
  blame: (criterion: WrittenCriterion) => void,
): Known[] {
  if (node.kind === "criterion") {
    if (day < node.from || day > node.to) return [...known];
    return known.flatMap((ranges) => {
      const range = narrow(ranges.get(node.criterion) ?? everything(), node);
      if (!isEmpty(range)) return [new Map(ranges).set(node.criterion, range)];
      blame(node);
      return [];
    });
  }
  const found: Known[] = [];
  for (const chosen of choose(
    node.members.filter((member) => isInForce(member, day)),
    Math.min(node.least, inForce(node.members, day)),
  )) {
    let left: Known[] = [...known];
    for (const member of chosen) left = meet(member, left, day, blame);
    found.push(...left);
    if (found.length > ways) break;
  }
  return found;
}

const isInForce = (node: WrittenNode, day: string): boolean =>
  node.kind === "group" || (day >= node.from && day <= node.to);

const inForce = (members: readonly WrittenNode[], day: string) =>
  members.filter((member) => isInForce(member, day)).length;
