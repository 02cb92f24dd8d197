import { answerClasses } from "./answer-classes.ts";
import type { AnswerContext } from "./answer-reader.ts";
import type { Applicant } from "./applicant.ts";
import { applicantFromAnswers, combined } from "./applicant-from-answers.ts";
import { needsNoVisa } from "./assess.ts";
import type { Answers, Question } from "./question.ts";
import { questions } from "./questions.ts";
import { readingOf } from "./reading.ts";
import type { RulesInForce } from "./rules-in-force.ts";
import { hasMoved, openRules, type RouteStanding, standings, uncertainty } from "./standing.ts";
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

const isAsked = ({ id }: Question, answers: Answers): boolean => answers[id] !== undefined;

/** Where every route stands, with everything known taken together; none is open where no visa is needed. */
function standingsFor(known: Known, rules: RulesInForce, context: AnswerContext): RouteStanding[] {
  const applicant = combined(applicantFromAnswers(known.answers, context), known.applicant);
  if (needsNoVisa(applicant)) return [];
  return standings(rules, readingOf(applicant, { ...context, missing: "unknown" }));
}

type Situation = { known: Known; now: readonly RouteStanding[]; rules: RulesInForce; context: AnswerContext };

/** How much a question leaves to find out on the average; undefined where no answer to it changes anything. */
function leftAfter(question: Question, { known, now, rules, context }: Situation): number | undefined {
  let left = 0;
  let isOfUse = false;
  const classes = answerClasses(question, rules, context.day);
  for (const answer of classes) {
    const answers = { ...known.answers, [question.id]: answer };
    const after = standingsFor({ ...known, answers }, rules, context);
    isOfUse ||= after.length < now.length || hasMoved(now, after);
    left += uncertainty(after);
  }
  return isOfUse ? left / classes.length : undefined;
}

/**
 * The question that leaves least to find out, among those not yet asked whose answer changes something; of two that
 * tell equally much, the one that stands first in the list. Undefined where nothing is left to ask.
 */
export function nextQuestionWith(known: Known, rules: RulesInForce, context: AnswerContext): Question | undefined {
  const all = standingsFor(known, rules, context);
  const open = openRules(rules, all);
  const fields = openFields(all);
  const now = all.filter(({ open: leaves }) => leaves.length > 0);
  const situation: Situation = { known, now, rules: open, context };
  let best: { question: Question; left: number } | undefined;
  for (const question of questions) {
    const turnsOnIt = !question.onRequest && question.fields.some((field) => fields.has(field));
    if (!turnsOnIt || isAsked(question, known.answers)) continue;
    const left = leftAfter(question, situation);
    if (left !== undefined && (best === undefined || left < best.left)) best = { question, left };
  }
  return best?.question;
}
