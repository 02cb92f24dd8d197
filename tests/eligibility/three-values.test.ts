import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CriteriaNode, Criterion } from "#lib/content/schema/criterion.ts";
import type { Applicant } from "#lib/eligibility/applicant.ts";
import { aCriterion, oneRoute } from "./made-up-schemes.ts";

const flags = ["english_good", "owns_listed_company", "exceptional_award", "exceptional_qualifications"] as const;
const names = ["english-good", "owns-listed-company", "exceptional-award", "exceptional-qualifications"] as const;

const leaf = (index: number, strength?: Criterion["strength"]) =>
  aCriterion({
    id: `leaf-${index}`,
    criterion: names[index] ?? "",
    op: "=",
    value: true,
    ...(strength ? { strength } : {}),
  });

const outcomeOf = (criteria: CriteriaNode, applicant: Applicant) =>
  oneRoute(criteria).assess(applicant, "2026-11-22").routes[0]?.outcome;

describe("one criterion", () => {
  test.each([
    [undefined, "unknown", "meets", "does-not-meet"],
    ["discretionary", "unknown", "conditional", "does-not-meet"],
    ["normally", "unknown", "meets", "conditional"],
  ] as const)("of strength %s is %s, %s or %s", (strength, unknown, yes, no) => {
    const criterion = leaf(0, strength);
    expect(outcomeOf(criterion, {})).toBe(unknown);
    expect(outcomeOf(criterion, { english_good: true })).toBe(yes);
    expect(outcomeOf(criterion, { english_good: false })).toBe(no);
  });
});

test("an exception is the result only where nothing else opens the way", () => {
  const criteria = { any: [leaf(0), leaf(1, "discretionary")] };
  expect(outcomeOf(criteria, { english_good: true, owns_listed_company: true })).toBe("meets");
  expect(outcomeOf(criteria, { english_good: false, owns_listed_company: true })).toBe("conditional");
  expect(outcomeOf(criteria, { owns_listed_company: true })).toBe("unknown");
});

/** Trees in which every criterion stands once, so that no two of them depend on each other. */
const strength = fc.constantFrom(undefined, "discretionary" as const, "normally" as const);
const tree: fc.Arbitrary<CriteriaNode> = fc
  .tuple(
    fc.array(strength, { minLength: 4, maxLength: 4 }),
    fc.nat(2),
    fc.nat(2),
    fc.nat(2),
    fc.integer({ min: 1, max: 2 }),
  )
  .map(([strengths, outer, first, second, number]) => {
    const group = (kind: number, of: CriteriaNode[]): CriteriaNode =>
      kind === 0 ? { all: of } : kind === 1 ? { any: of } : { at_least: number, of };
    const leaves = strengths.map((each, index) => leaf(index, each));
    return group(outer, [group(first, leaves.slice(0, 2)), group(second, leaves.slice(2))]);
  });

const values = fc.array(fc.constantFrom(true, false, undefined), { minLength: 4, maxLength: 4 });

const applicantOf = (given: readonly (boolean | undefined)[]): Applicant =>
  Object.fromEntries(flags.map((flag, index) => [flag, given[index]]));

const completions = (given: readonly (boolean | undefined)[]): (boolean | undefined)[][] =>
  given.reduce<(boolean | undefined)[][]>(
    (lists, value) =>
      lists.flatMap((list) => (value === undefined ? [true, false] : [value]).map((each) => [...list, each])),
    [[]],
  );

test("an outcome is unknown exactly where what is not given could still change it", () => {
  fc.assert(
    fc.property(tree, values, (criteria, given) => {
      const possible = new Set(completions(given).map((each) => outcomeOf(criteria, applicantOf(each))));
      const [only] = possible;
      expect(outcomeOf(criteria, applicantOf(given))).toBe(possible.size === 1 ? only : "unknown");
    }),
  );
});
