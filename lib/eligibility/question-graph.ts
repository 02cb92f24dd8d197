import { answerClasses } from "./answer-classes.ts";
import type { AnswerContext } from "./answer-reader.ts";
import { answerText } from "./answers.ts";
import { applicantFromAnswers } from "./applicant-from-answers.ts";
import { needsNoVisa } from "./assess.ts";
import { nextQuestionWith } from "./next-question.ts";
import type { Answer, Answers, Question } from "./question.ts";
import { readingOf } from "./reading.ts";
import { residue } from "./residue.ts";
import type { RulesInForce } from "./rules-in-force.ts";

/** Where an answer may lead: to a question, or to the result. */
export const result = "result";

/** By question and answer, what may be asked next. */
export type QuestionGraph = {
  next: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
  /** The earliest place at which a question is asked, from 1. */
  earliest: ReadonlyMap<string, number>;
  /** How many situations are different. */
  situations: number;
  /** The most questions on any path. */
  longest: number;
};

/** Told of every answer on every path, with what is asked after it. */
export type Visit = (answers: Answers, next: Question | undefined) => void;

/** Of the situations none, each alone, and each with the offer of a job: few people are in more at once. */
const combinations = (options: readonly string[]): Answer[] => [
  [],
  ...options.map((option) => [option]),
  ...options.filter((option) => option !== "offer").map((option) => ["offer", option]),
];

const unsureIn = (answers: Answers): string[] => Object.keys(answers).filter((id) => answers[id] === null);

/** The same text for situations from which everything else is the same. */
function keyOf(answers: Answers, rules: RulesInForce, context: AnswerContext): string {
  const applicant = applicantFromAnswers(answers, context);
  if (needsNoVisa(applicant)) return result;
  const left = residue(rules, readingOf(applicant, { ...context, missing: "unknown" }));
  const degrees = /degree|bachelor/.test(left) ? JSON.stringify(applicant.degrees) : "";
  return [left, degrees, unsureIn(answers)].join("|");
}

function classesOf(question: Question, answers: Answers, rules: RulesInForce, { day }: AnswerContext): Answer[] {
  const classes = question.id === "situation" ? combinations(question.options) : answerClasses(question, rules, day);
  return question.mayBeUnsure && unsureIn(answers).length === 0 ? [...classes, null] : [...classes];
}

/**
 * Walks every path from the first question to every result, answers reduced to their classes; on each path one
 * “I don’t know” at most. Situations from which everything else is the same are followed once.
 */
export function walkQuestions(rules: RulesInForce, context: AnswerContext, visit: Visit = () => {}): QuestionGraph {
  const next = new Map<string, Map<string, Set<string>>>();
  const ask = (answers: Answers) => nextQuestionWith({ applicant: {}, answers }, rules, context);
  const first = ask({});
  const known = new Map([[keyOf({}, rules, context), first]]);
  const waiting: { answers: Answers; question: Question }[] = first ? [{ answers: {}, question: first }] : [];
  const earliest = new Map<string, number>();
  let longest = 0;
  for (const { answers, question } of waiting) {
    if (!earliest.has(question.id)) earliest.set(question.id, Object.keys(answers).length + 1);
    const leads = next.get(question.id) ?? new Map<string, Set<string>>();
    next.set(question.id, leads);
    for (const answer of classesOf(question, answers, rules, context)) {
      const after = { ...answers, [question.id]: answer };
      const key = keyOf(after, rules, context);
      const isNew = !known.has(key);
      const then = isNew ? ask(after) : known.get(key);
      known.set(key, then);
      if (isNew && then) waiting.push({ answers: after, question: then });
      longest = Math.max(longest, Object.keys(after).length);
      leads.set(answerText(answer), (leads.get(answerText(answer)) ?? new Set()).add(then?.id ?? result));
      visit(after, then);
    }
  }
  return { next, earliest, situations: known.size, longest };
}
