import { describe, expect, test } from "vitest";
import type { Applicant } from "#lib/eligibility/applicant.ts";
import { createEligibility } from "#lib/eligibility/eligibility.ts";
import { eligibility } from "#lib/eligibility/real.ts";
import { aCriterion, aRoute, aScheme, outcomeOf } from "./made-up-schemes.ts";

const routesOn = (date: string) => eligibility.assess({}, date).routes.map(({ route }) => route);

describe("a date in the past is answered by the rules of that day", () => {
  const earner: Applicant = {
    applicant_class: "foreign-national",
    nationality: "VN",
    age: 40,
    income_hkd_last_year: 3_000_000,
  };

  test.each([
    ["2022-12-27", undefined],
    ["2023-10-24", "does-not-meet"],
    ["2023-10-25", "meets"],
    ["2024-06-01", "meets"],
    ["2024-10-16", "meets"],
    ["2026-11-22", "meets"],
  ])("a national of Vietnam, Category A, on %s: %s", (date, expected) => {
    expect(outcomeOf(eligibility.assess(earner, date, { missing: "none" }).routes, "ttps-a")).toBe(expected);
  });

  const investor: Applicant = {
    applicant_class: "foreign-national",
    nationality: "SG",
    age: 50,
    net_assets_hkd: 30_000_000,
    net_assets_held_months: 12,
    capital_to_invest_hkd: 30_000_000,
  };

  test.each([
    ["2024-02-29", undefined],
    ["2024-03-01", "does-not-meet"],
    ["2025-02-28", "does-not-meet"],
    ["2025-03-01", "meets"],
  ])("assets held for a year on %s: %s", (date, expected) => {
    expect(outcomeOf(eligibility.assess(investor, date, { missing: "none" }).routes, "new-cies-standard")).toBe(
      expected,
    );
  });

  test("the pilot for technical professionals opens and ends", () => {
    expect(routesOn("2025-06-29")).not.toContain("tp-gep");
    expect(routesOn("2025-06-30")).toContain("tp-gep");
    expect(routesOn("2028-06-30")).not.toContain("tp-gep");
  });

  test("the twelve criteria begin with the reform", () => {
    expect(routesOn("2024-10-31")).not.toContain("qmas-gpt");
    expect(routesOn("2024-11-01")).toContain("qmas-gpt");
  });
});

test("whichever form of a route is in force, it is known by one id, and only once", () => {
  for (const date of ["2015-01-01", "2022-12-27", "2022-12-28", "2024-10-15", "2024-10-16", "2026-11-22"]) {
    const routes = routesOn(date);
    expect(new Set(routes).size).toBe(routes.length);
    expect(routes.filter((route) => route.includes("until"))).toEqual([]);
  }
});

test("a criterion holds from its first day to its last", () => {
  const criteria = {
    all: [
      aCriterion({ id: "old", criterion: "age", op: ">=", value: 50, effectiveTo: "2024-06-30" }),
      aCriterion({ id: "new", criterion: "age", op: ">=", value: 20, effectiveFrom: "2024-07-01" }),
    ],
  };
  const { assess } = createEligibility({ schemes: [aScheme("s", [aRoute("r", criteria)])], universities: [] });
  const on = (date: string) => assess({ age: 30 }, date).routes[0];
  expect(on("2024-06-30")).toMatchObject({ outcome: "does-not-meet", criteria: [{ id: "old" }] });
  expect(on("2024-07-01")).toMatchObject({ outcome: "meets", criteria: [{ id: "new" }] });
});
