import { describe, expect, test } from "vitest";
import type { Applicant, Degree } from "#lib/eligibility/applicant.ts";
import { eligibility } from "#lib/eligibility/real.ts";
import { outcomeOf } from "./made-up-schemes.ts";

const day = "2026-11-22";

const someone: Applicant = { applicant_class: "foreign-national", nationality: "JP", age: 30 };

const outcome = (route: string, more: Applicant, date = day) =>
  outcomeOf(eligibility.assess({ ...someone, ...more }, date, { missing: "none" }).routes, route);

const listed = (awarded: string, more: Degree = {}): Degree => ({
  level: "bachelor",
  institution: "university-of-tokyo",
  awarded,
  ...more,
});

describe("an amount equal to the threshold passes, one below does not", () => {
  test.each([
    ["ttps-a", 2_500_000, "meets"],
    ["ttps-a", 2_499_999, "does-not-meet"],
    ["ttps-a", 2_499_999.99, "does-not-meet"],
  ])("%s with %d", (route, income_hkd_last_year, expected) => {
    expect(outcome(route, { income_hkd_last_year })).toBe(expected);
  });
});

describe("graduation is counted by calendar year", () => {
  test.each([
    ["2021-11-22", day, "meets"],
    ["2021-11-21", day, "meets"],
    ["2021-01-01", day, "meets"],
    ["2020-12-31", day, "does-not-meet"],
    ["2021-06-30", "2026-12-31", "meets"],
    ["2021-06-30", "2027-01-01", "does-not-meet"],
  ])("awarded %s, applying %s", (awarded, date, expected) => {
    expect(outcome("ttps-c", { degrees: [listed(awarded)], work_years_last_5: 2 }, date)).toBe(expected);
  });
});

describe("a degree counts from the day of its certificate", () => {
  test.each([
    [day, "meets"],
    ["2026-11-23", "does-not-meet"],
  ])("awarded %s", (awarded, expected) => {
    expect(outcome("ttps-b", { degrees: [listed(awarded)], work_years_last_5: 3 })).toBe(expected);
  });

  test.each([
    { honorary: true },
    { full_time: false },
    { unit: "branch" as const },
    { unit: "continuing-education" as const },
    { level: "master" as const },
    { institution: "University of Tokyo" },
  ])("but not with %o", (more) => {
    expect(outcome("ttps-b", { degrees: [listed("2015-03-25", more)], work_years_last_5: 3 })).toBe("does-not-meet");
  });

  test("and of several the latest decides", () => {
    const degrees = [listed("2015-03-25"), listed("2024-03-25")];
    expect(outcome("ttps-c", { degrees, work_years_last_5: 1 })).toBe("meets");
  });
});

describe("six months are six calendar months, to the day", () => {
  const graduate = (awarded: string): Applicant => ({
    degrees: [{ level: "master", awarded, hk_local_programme: true, hk_student_visa: true }],
  });

  test.each([
    ["2026-05-22", day, "meets"],
    ["2026-05-21", day, "does-not-meet"],
    ["2024-02-29", "2024-08-29", "meets"],
    ["2024-02-29", "2024-08-30", "does-not-meet"],
    ["2025-08-31", "2026-02-28", "meets"],
    ["2025-08-31", "2026-03-01", "does-not-meet"],
  ])("awarded %s, applying %s", (awarded, date, expected) => {
    expect(outcome("iang-hk-recent", graduate(awarded), date)).toBe(expected);
  });
});

test("nobody has graduated before the day of the certificate", () => {
  const vtc = { eligible_programme: true, cohort: "2024/25", academic_years: 2 };
  expect(outcome("vpas-a", { vtc: { ...vtc, graduated: day } })).toBe("meets");
  expect(outcome("vpas-a", { vtc: { ...vtc, graduated: "2026-12-01" } })).toBe("does-not-meet");
});

test("whoever has the right of abode needs no visa", () => {
  expect(eligibility.assess({ applicant_class: "hk-right-of-abode" }, day)).toEqual({
    date: day,
    preCheck: "no-visa-needed",
    routes: [],
  });
});
