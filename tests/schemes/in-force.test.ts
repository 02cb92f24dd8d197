import { describe, expect, test } from "vitest";
import { criteriaInForce, isInForce, schemeOn } from "#lib/content/in-force.ts";
import { schemes } from "#lib/content/subjects.ts";

describe("a rule with dates", () => {
  const rule = { effectiveFrom: "2023-10-25", effectiveTo: "2024-11-01" };

  test.each([
    ["2023-10-24", false],
    ["2023-10-25", true],
    ["2024-11-01", true],
    ["2024-11-02", false],
  ])("on %s holds: %s", (day, holds) => {
    expect(isInForce(rule, day)).toBe(holds);
  });

  test("holds always where it has no dates", () => {
    expect(isInForce({}, "1997-07-01")).toBe(true);
  });
});

describe("the Top Talent Pass Scheme", () => {
  const scheme = schemes.get("top-talent-pass-scheme");
  if (!scheme) throw new Error("the scheme is missing");
  const routesOn = (day: string) => schemeOn(scheme, day).routes.map(({ id }) => id);

  test("has three categories today, none of them a former one", () => {
    expect(routesOn("2026-11-22")).toEqual(["ttps-a", "ttps-b", "ttps-c"]);
  });

  test("had the former first stay of Category A until October 2024", () => {
    expect(routesOn("2024-10-15")).toContain("ttps-a-until-2024");
    expect(routesOn("2024-10-16")).not.toContain("ttps-a-until-2024");
  });

  test("asks about the nationalities of the day", () => {
    const nationalities = (day: string) => JSON.stringify(criteriaInForce(scheme.eligibility ?? { all: [] }, day));
    expect(nationalities("2023-10-24")).toContain('"VN"');
    expect(nationalities("2023-10-25")).not.toContain('"VN"');
  });
});
