import { eligibility } from "#lib/eligibility/real.ts";
import { cases } from "../tests/eligibility/cases.ts";
import type { InProcess } from "./in-process.ts";
import { median } from "./median.ts";

const rounds = 50;

/** The middle of the times that a call takes for each applicant, after one round to warm up. */
function measure(what: string, budgetMs: number | undefined, call: (index: number) => unknown): InProcess {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++)
    for (const index of cases.keys()) {
      const start = performance.now();
      call(index);
      if (round > 0) times.push(performance.now() - start);
    }
  return { what, calls: times.length, medianMs: median(times), budgetMs };
}

/** How long it takes to hold one applicant against all schemes, and to choose what to ask first. */
export function eligibilityTimes(): InProcess[] {
  const given = cases.map(({ applicant, date }) => [applicant, date] as const);
  const at = (index: number) => given[index] ?? ([{}, "2026-11-22"] as const);
  return [
    measure("assess, one applicant against all schemes", 1, (index) => eligibility.assess(...at(index))),
    measure("nextQuestion, of which only nationality and age are known", undefined, (index) => {
      const [{ nationality, age }, date] = at(index);
      return eligibility.nextQuestion({ nationality, age }, date);
    }),
  ];
}
