import { evaluate } from "./evaluate.ts";
import type { Leaf, Rule } from "./rule.ts";
import type { Verdict } from "./verdict.ts";

/** Sets of criteria, each of which would open a rule if all of it were satisfied. */
type Ways = readonly (readonly Leaf[])[];

type Search = { verdicts: readonly Verdict[]; canChange: (leaf: Leaf) => boolean; most: number };

/** Enough to say “one of these”; a longer list helps nobody. */
const mostWays = 12;

const sizeOf = (ways: Ways): number => ways[0]?.length ?? Number.POSITIVE_INFINITY;

function shortest(all: readonly Ways[]): Ways {
  const least = Math.min(...all.map(sizeOf));
  return all.filter((ways) => sizeOf(ways) === least).flat();
}

const together = (first: Ways, second: Ways, most: number): Ways =>
  first
    .flatMap((one) => second.map((other) => [...one, ...other]))
    .filter((way) => way.length <= most)
    .slice(0, mostWays);

const nothing: Ways = [[]];

/** Every way to choose so many of some parts, all of whose ways are of the same size. */
function choose(number: number, parts: readonly Ways[], most: number): Ways {
  if (number === 0) return nothing;
  return parts
    .flatMap((ways, index) => together(ways, choose(number - 1, parts.slice(index + 1), most), most))
    .slice(0, mostWays);
}

/** The smallest sets of criteria that would open a rule which is closed; one empty set where it is open already. */
export function smallestChanges(rule: Rule, search: Search): Ways {
  const { verdicts, canChange, most } = search;
  if (evaluate(rule, verdicts).high > 0) return nothing;
  if (rule.kind === "leaf") return canChange(rule) && most > 0 ? [[rule]] : [];
  const parts = rule.children.map((child) => smallestChanges(child, search));
  if (rule.kind === "all") return parts.reduce((ways, part) => together(ways, part, most), nothing);
  if (rule.kind === "any") return shortest(parts).slice(0, mostWays);
  const open = parts.filter((ways) => sizeOf(ways) === 0).length;
  return choose(
    rule.number - open,
    parts.filter((ways) => sizeOf(ways) === 1),
    most,
  );
}
