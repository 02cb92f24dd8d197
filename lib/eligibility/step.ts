import { type AnswerProblem, parseAnswers } from "./answers.ts";
import type { Eligibility } from "./eligibility.ts";
import type { Answers, Question } from "./question.ts";
import { questionById, questions } from "./questions.ts";

/** Names in the address that steer the check and are no answers. */
export const steering = ["start", "asked", "change", "result"] as const;

/** What stands on one screen of the check. */
export type Step =
  | {
      kind: "question";
      question: Question;
      answers: Answers;
      /** Set where the question was answered with something that is no answer, or sent off without one. */
      mistake: "impossible" | "missing" | undefined;
    }
  | { kind: "result"; answers: Answers; open: Question | undefined };

const without = (answers: Answers, id: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));

/** A question whose answer cannot be used is asked again, whatever else the address says. */
function mistaken(problems: readonly AnswerProblem[]): Question | undefined {
  const impossible = problems.flatMap(({ key, reason }) => (reason === "impossible-answer" ? [key] : []));
  return questions.find(({ id }) => impossible.includes(id));
}

/** Which screen an address of the check shows: a question, or the result. `date` is the day of application. */
export function stepOf(eligibility: Eligibility, query: URLSearchParams, date: string): Step {
  const { answers, problems } = parseAnswers(query, steering);
  const again = mistaken(problems);
  if (again) return { kind: "question", question: again, answers: without(answers, again.id), mistake: "impossible" };
  const change = questionById(query.get("change") ?? "");
  if (change) return { kind: "question", question: change, answers: without(answers, change.id), mistake: undefined };
  const next = eligibility.nextQuestion({}, date, answers);
  if (query.has("result") || !next) return { kind: "result", answers, open: next };
  const mistake = query.get("asked") === next.id ? "missing" : undefined;
  return { kind: "question", question: next, answers, mistake };
}
