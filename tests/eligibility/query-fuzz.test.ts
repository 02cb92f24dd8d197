import fc from "fast-check";
import { expect, test } from "vitest";
import { questions } from "#lib/eligibility/questions.ts";
import { eligibility } from "#lib/eligibility/real.ts";
import { steering, stepOf } from "#lib/eligibility/step.ts";
import { isFull } from "../full-tests.ts";

const day = "2026-11-22";

const names = [...questions.map(({ id }) => id), ...steering, "__proto__", "constructor", "<script>"];
const meant = questions.flatMap(({ options }) => options);
const name = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...names) },
  fc.string({ unit: "binary", maxLength: 12 }),
);
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...meant, "yes", "no", "unknown", "none", "GB", "CN") },
  { weight: 1, arbitrary: fc.integer({ min: -9999, max: 99_999 }).map(String) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...meant), { maxLength: 5 }).map((ticked) => ticked.join(",")) },
);
const query = fc.array(fc.tuple(name, value), { maxLength: 14 }).map((pairs) => new URLSearchParams(pairs));

/** The full run tries ten thousand addresses, the quick one a tenth of them. */
const numRuns = isFull ? 10_000 : 1000;

/** What a screen of the check asks of the library. */
function show(asked: URLSearchParams): string {
  const step = stepOf(eligibility, asked, day);
  if (step.kind === "question") return step.kind;
  const applicant = eligibility.applicantFrom(step.answers, day);
  eligibility.assess(applicant, day);
  eligibility.nearMisses(applicant, day);
  eligibility.decisive(applicant, day);
  eligibility.closing(applicant, day);
  return step.kind;
}

test("whatever stands in the address, the check shows a question or a result", { timeout: 300_000 }, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(query, (asked) => {
      seen.add(show(asked));
    }),
    { numRuns, seed: 20_261_122 },
  );
  expect([...seen].sort()).toEqual(["question", "result"]);
});
