import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerClasses } from "#lib/eligibility/answer-classes.ts";
import { writeAnswers } from "#lib/eligibility/answers.ts";
import type { Answer, Answers, Question } from "#lib/eligibility/question.ts";
import { questions } from "#lib/eligibility/questions.ts";
import { readingOf } from "#lib/eligibility/reading.ts";
import { eligibility } from "#lib/eligibility/real.ts";
import { residue } from "#lib/eligibility/residue.ts";
import { anyDay } from "./any-applicant.ts";

const rules = eligibility.rulesOn(anyDay);
const context = eligibility.contextOn(anyDay);

const classesOf = (question: Question): Answer[] => [
  ...answerClasses(question, rules, anyDay),
  ...(question.mayBeUnsure ? [null] : []),
];

/** Where answers lead: every outcome, and what is left of the rules that are open. */
function standing(answers: Answers): string {
  const applicant = eligibility.applicantFrom(answers, anyDay);
  const { routes } = eligibility.assess(applicant, anyDay);
  const left = residue(rules, readingOf(applicant, { ...context, missing: "unknown" }));
  return JSON.stringify([routes.map(({ outcome }) => outcome), left]);
}

/** Answers at random until nothing is asked any more. */
function journey(picks: readonly number[]): { answers: Answers; asked: Question[] } {
  let answers: Answers = {};
  const asked: Question[] = [];
  for (;;) {
    const question = eligibility.nextQuestion({}, anyDay, answers);
    if (!question) return { answers, asked };
    const classes = classesOf(question);
    asked.push(question);
    answers = { ...answers, [question.id]: classes[(picks[asked.length] ?? 0) % classes.length] ?? null };
  }
}

const picks = fc.array(fc.nat(), { minLength: 30, maxLength: 30 });

test("it ends, and asks nothing twice and nothing that is assumed", () => {
  fc.assert(
    fc.property(picks, (each) => {
      const asked = journey(each).asked.map(({ id }) => id);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked).not.toContain("exceptions");
    }),
    { numRuns: 60 },
  );
});

test("it asks nothing that changes nothing", () => {
  fc.assert(
    fc.property(picks, (each) => {
      const { answers, asked } = journey(each);
      let before: Answers = {};
      for (const question of asked) {
        const after = answerClasses(question, rules, anyDay).map((answer) =>
          standing({ ...before, [question.id]: answer }),
        );
        expect([question.id, new Set(after).size > 1]).toEqual([question.id, true]);
        before = { ...before, [question.id]: answers[question.id] ?? null };
      }
    }),
    { numRuns: 40 },
  );
});

test("it stops only when everything is settled that was not left open", () => {
  fc.assert(
    fc.property(picks, (each) => {
      const { answers } = journey(each);
      const isUnsure = Object.values(answers).some((answer) => answer === null || answer === "not-sure-listed");
      const { routes } = eligibility.assess(eligibility.applicantFrom(answers, anyDay), anyDay);
      expect(isUnsure || routes.every(({ outcome }) => outcome !== "unknown")).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("a settled outcome stays settled along the way", () => {
  fc.assert(
    fc.property(picks, (each) => {
      const { answers, asked } = journey(each);
      const settled = new Map<string, string>();
      let so: Answers = {};
      for (const { id } of asked) {
        so = { ...so, [id]: answers[id] ?? null };
        const { routes } = eligibility.assess(eligibility.applicantFrom(so, anyDay), anyDay);
        for (const { route, outcome } of routes) {
          const before = settled.get(route);
          if (before !== undefined)
            expect([writeAnswers(so), route, outcome]).toEqual([writeAnswers(so), route, before]);
          if (outcome !== "unknown") settled.set(route, outcome);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("the order in which answers are given does not matter", () => {
  const shuffled = picks.chain((each) => {
    const { answers } = journey(each);
    const entries = Object.entries(answers);
    return fc.tuple(
      fc.constant(answers),
      fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
    );
  });
  fc.assert(
    fc.property(shuffled, ([answers, entries]) => {
      const reordered = Object.fromEntries(entries);
      expect(standing(reordered)).toBe(standing(answers));
      expect(writeAnswers(reordered)).toBe(writeAnswers(answers));
      expect(eligibility.nextQuestion({}, anyDay, reordered)).toBe(eligibility.nextQuestion({}, anyDay, answers));
    }),
    { numRuns: 30 },
  );
});

describe("what is known already is not asked", () => {
  test("of somebody from Hong Kong nothing is", () => {
    expect(eligibility.nextQuestion({ applicant_class: "hk-right-of-abode" }, anyDay)).toBeUndefined();
    expect(eligibility.nextQuestion({}, anyDay, { class: "hk-right-of-abode" })).toBeUndefined();
  });

  test("no field that is given is asked for alone", () => {
    const asked: string[] = [];
    let answers: Answers = {};
    for (;;) {
      const known = { age: 34, applicant_class: "foreign-national" as const, nationality: "JP", degrees: [] };
      const question = eligibility.nextQuestion(known, anyDay, answers);
      if (!question) break;
      asked.push(question.id);
      answers = { ...answers, [question.id]: classesOf(question)[0] ?? null };
    }
    expect(asked).not.toEqual(expect.arrayContaining(["age"]));
    for (const id of ["age", "class", "nationality", "degree", "awarded"]) expect(asked).not.toContain(id);
  });
});

test("the same situation gets the same question", () => {
  expect(eligibility.nextQuestion({}, anyDay)?.id).toBe(eligibility.nextQuestion({}, anyDay)?.id);
  expect(questions.map(({ id }) => id)).toContain(eligibility.nextQuestion({}, anyDay)?.id);
});
