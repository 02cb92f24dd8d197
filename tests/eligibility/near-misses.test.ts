import { describe, expect, test } from "vitest";
import type { Applicant } from "#lib/eligibility/applicant.ts";
import { eligibility } from "#lib/eligibility/real.ts";
import { aCriterion, oneRoute } from "./made-up-schemes.ts";

const day = "2026-11-22";

const missed = (applicant: Applicant, most?: number) =>
  eligibility.nearMisses(applicant, day, most).map(({ route, ways, outcome }) => ({
    route,
    ways: ways.map((way) => way.map(({ id }) => id)),
    outcome,
  }));

const engineer: Applicant = {
  applicant_class: "foreign-national",
  nationality: "JP",
  age: 30,
  degrees: [
    {
      level: "bachelor",
      institution: "university-of-tokyo",
      awarded: "2018-03-25",
      hk_local_programme: false,
      hk_student_visa: false,
    },
  ],
  income_hkd_last_year: 400_000,
  work_years_last_5: 2,
  job_offer: { secured: false },
};

describe("what would be enough", () => {
  test("with three years of work the engineer would meet Category B", () => {
    expect(missed(engineer)).toContainEqual({ route: "ttps-b", ways: [["b-work-experience"]], outcome: "meets" });
  });

  test("with the offer of a job the employment policy would be open, on what the offer is like", () => {
    const offer = missed(engineer).find(({ route }) => route === "gep-professionals");
    expect(offer).toEqual({ route: "gep-professionals", ways: [["job-offer"]], outcome: "unknown" });
  });

  test("nobody is told to change age, nationality or an income that is far away", () => {
    const ids = missed(engineer).flatMap(({ ways }) => ways.flat());
    expect(ids).not.toContain("annual-income");
    expect(missed({ ...engineer, nationality: "KP" })).toEqual([]);
  });

  test("an income just below the line is near", () => {
    const near = missed({ ...engineer, income_hkd_last_year: 2_400_000 });
    expect(near).toContainEqual({ route: "ttps-a", ways: [["annual-income"]], outcome: "meets" });
  });

  test("a route that is met, or open, is no near miss", () => {
    const routes = missed({ ...engineer, work_years_last_5: 3 }).map(({ route }) => route);
    expect(routes).not.toContain("ttps-b");
    expect(missed({})).toEqual([]);
  });
});

describe("the smallest sets", () => {
  const work = (id: string, criterion: string) => aCriterion({ id, criterion, op: ">=", value: 3 });
  const years = [
    work("a", "graduate-level-work-years"),
    work("b", "multinational-work-years"),
    work("c", "priority-sector-work-years"),
  ];
  const none: Applicant = {
    graduate_level_work_years: 0,
    multinational_work_years: 0,
    priority_sector_work_years: 0,
  };

  const ways = (criteria: Parameters<typeof oneRoute>[0], applicant: Applicant) =>
    oneRoute(criteria)
      .nearMisses(applicant, day)
      .flatMap((miss) => miss.ways.map((way) => way.map(({ id }) => id)));

  test("of alternatives each is one", () => {
    expect(ways({ any: years }, none)).toEqual([["a"], ["b"], ["c"]]);
  });

  test("of so many as are needed each choice is one", () => {
    expect(ways({ at_least: 2, of: years }, none)).toEqual([
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
    ]);
    expect(ways({ at_least: 2, of: years }, { ...none, multinational_work_years: 3 })).toEqual([["a"], ["c"]]);
  });

  test("more than two are not near", () => {
    expect(ways({ all: years }, none)).toEqual([]);
  });

  test("a longer alternative stands back", () => {
    const [a, b, c] = years as [(typeof years)[0], (typeof years)[0], (typeof years)[0]];
    expect(ways({ any: [{ all: [a, b] }, c] }, none)).toEqual([["c"]]);
  });
});
