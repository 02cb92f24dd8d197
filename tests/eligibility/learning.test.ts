import fc from "fast-check";
import { expect, test } from "vitest";
import { eligibility } from "#lib/eligibility/real.ts";
import { anyDay, completeApplicant, forgetting } from "./any-applicant.ts";

const outcomes = (applicant: Parameters<typeof eligibility.assess>[0]) =>
  eligibility.assess(applicant, anyDay).routes.map(({ route, outcome, criteria }) => ({ route, outcome, criteria }));

/** Whether a path is remembered: the same for the same path and seed. */
const remembers = (seed: number, part: number) => (path: string) => {
  let hash = seed;
  for (const letter of path) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return Math.abs(hash % 100) < part;
};

const partly = fc.tuple(completeApplicant, fc.integer(), fc.constantFrom(30, 60, 90));

test("learning a fact never turns a settled outcome, nor a settled criterion", () => {
  fc.assert(
    fc.property(partly, ([complete, seed, part]) => {
      const before = outcomes(forgetting(complete, remembers(seed, part)));
      const after = outcomes(complete);
      for (const [index, { route, outcome, criteria }] of before.entries()) {
        if (outcome !== "unknown") expect([route, after[index]?.outcome]).toEqual([route, outcome]);
        for (const [place, { id, result, criterion }] of criteria.entries())
          if (result !== "unknown" && !criterion.strength)
            expect([route, id, after[index]?.criteria[place]?.result]).toEqual([route, id, result]);
      }
    }),
    { numRuns: 400 },
  );
});

test("of whom everything is known, no outcome is unknown", () => {
  fc.assert(
    fc.property(completeApplicant, (complete) => {
      expect(outcomes(complete).filter(({ outcome }) => outcome === "unknown")).toEqual([]);
    }),
  );
});

test("a complete description is read alike, whether missing fields are unknown or none", () => {
  fc.assert(
    fc.property(completeApplicant, (complete) => {
      const strict = eligibility.assess(complete, anyDay, { missing: "none" }).routes;
      const loose = eligibility.assess(complete, anyDay).routes;
      expect(loose.map(({ route, outcome }) => [route, outcome])).toEqual(
        strict.map(({ route, outcome }) => [route, outcome]),
      );
    }),
  );
});

test("of nobody is anything met but what is assumed of everybody", () => {
  const met = outcomes({}).flatMap(({ criteria }) => criteria.filter(({ result }) => result === "met"));
  expect(met.every(({ assumed }) => assumed)).toBe(true);
  expect(outcomes({}).every(({ outcome }) => outcome === "unknown")).toBe(true);
});
