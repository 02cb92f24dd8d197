import { describe, expect, test } from "vitest";
import { facilitationOf } from "#lib/eligibility/facilitation.ts";
import { eligibility } from "#lib/eligibility/real.ts";
import { type Case, cases, entryCases, expectedOutcome } from "./cases.ts";

const named = (list: readonly Case[]) => list.map((each) => [each.name, each] as const);

const assess = ({ applicant, date }: Case) => eligibility.assess(applicant, date, { missing: "none" });

test("every case and every variant is there", () => {
  expect(cases).toHaveLength(27 + 92);
});

describe("every route comes to what the case expects, those it does not name are not met", () => {
  test.each(named(entryCases))("%s", (_, each) => {
    const { routes, preCheck } = assess(each);
    expect(preCheck).toBe(each.expected.pre_check);
    expect(routes.length).toBeGreaterThan(15);
    expect(Object.fromEntries(routes.map(({ route, outcome }) => [route, outcome]))).toEqual(
      Object.fromEntries(routes.map(({ route }) => [route, expectedOutcome(each.expected, route)])),
    );
    const expected = [...(each.expected.meets ?? []), ...(each.expected.conditional ?? [])];
    expect(routes.map(({ route }) => route)).toEqual(expect.arrayContaining(expected));
  });
});

describe("so many of the twelve criteria are met", () => {
  const counted = entryCases.filter(({ expected }) => expected.qmas_criteria_met !== undefined);

  test.each(named(counted))("%s", (_, each) => {
    const { tally } = assess(each).routes.find(({ route }) => route === "qmas-gpt") ?? {};
    expect(tally).toMatchObject({ met: each.expected.qmas_criteria_met, unknown: 0, of: 12, needed: 6 });
  });
});

describe("the proof of failed local hiring is waived as expected", () => {
  test.each(named(entryCases))("%s", (_, each) => {
    expect(assess(each).routes.flatMap(facilitationOf)).toEqual(each.expected.facilitation ?? []);
  });
});
