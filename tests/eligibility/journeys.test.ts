import { expect, test } from "vitest";
import type { Answer } from "#lib/eligibility/question.ts";
import { eligibility } from "#lib/eligibility/real.ts";
import { entryCases, expectedOutcome } from "./cases.ts";
import { honestAnswers } from "./honest-answers.ts";

/*
 * Nothing is asked of what is assumed of everybody: what a case denies of that stands among its answers from the
 * start, as if it had been changed on the result page.
 */
test.each(entryCases.map((each) => [each.name, each] as const))(
  "%s reaches the expected result in at most nine questions",
  (_, each) => {
    const honest = honestAnswers(each);
    const { exceptions = [] } = honest;
    let answers: Record<string, Answer> = Array.isArray(exceptions) && exceptions.length > 0 ? { exceptions } : {};
    let asked = 0;
    for (;;) {
      const question = eligibility.nextQuestion({}, each.date, answers);
      if (!question) break;
      asked += 1;
      answers = { ...answers, [question.id]: honest[question.id] ?? null };
    }
    const { routes } = eligibility.assess(eligibility.applicantFrom(answers, each.date), each.date);
    expect(Object.fromEntries(routes.map(({ route, outcome }) => [route, outcome]))).toEqual(
      Object.fromEntries(routes.map(({ route }) => [route, expectedOutcome(each.expected, route)])),
    );
    expect(asked).toBeLessThanOrEqual(9);
  },
);
