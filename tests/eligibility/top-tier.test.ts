import { expect, test } from "vitest";
import { eligibility } from "#lib/eligibility/real.ts";
import { factById } from "#lib/facts/facts.ts";
import { extensionCases } from "./cases.ts";

const yearsOf = (fact: string): number => {
  const { value } = factById(fact);
  return value?.kind === "period" && value.unit === "year" ? value.number : 0;
};

test.each(extensionCases.map((each) => [each.name, each] as const))("%s", (_, { applicant, date, expected }) => {
  const tier = eligibility.topTier(applicant, date, { missing: "none" });
  const years = tier?.outcome === "meets" ? yearsOf(tier.extension) : 0;
  expect(years).toBe(expected.top_tier_extension_years);
});

test("the scheme may be named by its id, and there may be none", () => {
  const top = { years_in_scheme: 2, hk_assessable_income_hkd: 2_000_000 };
  expect(eligibility.topTier({ ...top, current_scheme: "top-talent-pass-scheme" }, "2026-11-22")?.outcome).toBe(
    "meets",
  );
  expect(eligibility.topTier({ ...top, current_scheme: "VPAS" }, "2026-11-22")).toBeUndefined();
  expect(eligibility.topTier(top, "2026-11-22")).toBeUndefined();
});

test("what has not been told is unknown", () => {
  expect(eligibility.topTier({ current_scheme: "qmas", years_in_scheme: 3 }, "2026-11-22")?.outcome).toBe("unknown");
});
