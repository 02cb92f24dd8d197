import { answerClasses } from "./answer-classes.ts";
import type { AnswerContext } from "./answer-reader.ts";
import type { Applicant } from "./applicant.ts";
import { applicantFromAnswers, combined } from "./applicant-from-answers.ts";
import { needsNoVisa } from "./assess.ts";
import type { Answer, Answers, Question } from "./question.ts";
import { questions } from "./questions.ts";
import { readingOf } from "./reading.ts";
import type { RulesInForce } from "./rules-in-force.ts";
import { type RouteStanding, signature, standings, uncertainty } from "./standing.ts";
import { type CriterionName, termOf } from "./vocabulary.ts";

/** What is known: an applicant's own fields, which count before all answers, and the answers so far. */
export type Known = { applicant: Applicant; answers: Answers };

/** The fields that derived values are worked out from. */
const derivedFrom = (name: CriterionName): readonly string[] => {
  if (name === "chinese-or-english-good") return ["chinese_or_english_good"];
  return name === "months-since-vtc-graduation" ? ["vtc.graduated"] : ["degrees"];
};

/** The fields that the open routes turn on. */
const openFields = (routes: readonly RouteStanding[]): ReadonlySet<string> =>
  new Set(routes.flatMap(({ open }) => open.flatMap(({ name }) => termOf(name).field ?? derivedFrom(name))));

const asked = ({ id }: Question, answers: Answers): boolean => answers[id] !== undefined;

/** Where every route stands, with everything known taken together; none is open where no visa is needed. */
export function standingsFor(known: Known, rules: RulesInForce, context: AnswerContext): RouteStanding[] {
  const applicant = combined(applicantFromAnswers(known.answers, context), known.applicant);
  if (needsNoVisa(applicant)) return [];
  return standings(rules, readingOf(applicant, { ...context, missing: "unknown" }));
}

/** How much a question leaves to find out on the average; undefined where no answer to it changes anything. */
function leftAfter(question: Question, known: Known, now: string, rules: RulesInForce, context: AnswerContext) {
  const classes = answerClasses(question, rules, context.day);
  const after = classes.map((answer: Answer) =>
    standingsFor({ ...known, answers: { ...known.answers, [question.id]: answer } }, rules, context),
  );
  if (after.every((routes) => signature(routes) === now)) return undefined;
  return after.reduce((sum, routes) => sum + uncertainty(routes), 0) / classes.length;
}

/**
 * The question that leaves least to find out, among those not yet asked whose answer changes something; of two that
 * tell equally much, the one that stands first in the list. Undefined where nothing is left to ask.
 */
export function nextQuestionWith(known: Known, rules: RulesInForce, context: AnswerContext): Question | undefined {
  const now = standingsFor(known, rules, context);
  const fields = openFields(now);
  const here = signature(now);
  let best: { question: Question; left: number } | undefined;
  for (const question of questions) {
    if (question.onRequest || asked(question, known.answers) || !question.fields.some((each) => fields.has(each)))
      continue;
    const left = leftAfter(question, known, here, rules, context);
    if (left !== undefined && (best === undefined || left < best.left)) best = { question, left };
  }
  return best?.question;
}
