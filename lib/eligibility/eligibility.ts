import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { AnswerContext } from "./answer-reader.ts";
import type { Applicant, Missing } from "./applicant.ts";
import { applicantFromAnswers } from "./applicant-from-answers.ts";
import { type Assessment, assessWith } from "./assess.ts";
import { comparisonOf } from "./comparison.ts";
import { closingCriteria, decisiveCriteria } from "./decisive.ts";
import { createFigures, criteriaOf } from "./figures.ts";
import { type NearMiss, nearMissesWith } from "./near-misses.ts";
import { nextQuestionWith } from "./next-question.ts";
import type { Answers, Question } from "./question.ts";
import { createRules } from "./rules-in-force.ts";
import { type TopTier, topTierOf } from "./top-tier.ts";
import { createUniversityList, type ListedUniversity } from "./university-list.ts";

export type Eligibility = ReturnType<typeof createEligibility>;

/** What eligibility is decided by. */
export type EligibilityData = { schemes: readonly Scheme[]; universities: readonly ListedUniversity[] };

type Options = { missing?: Missing };

/** Makes eligibility answerable for some schemes and a list of universities; throws where a criterion makes no sense. */
export function createEligibility(data: EligibilityData) {
  // Rules are made ready when a day is first asked for; what makes no sense has to show before that.
  for (const criterion of data.schemes.flatMap(criteriaOf)) comparisonOf(criterion);
  const rulesOn = createRules(data.schemes);
  const universities = createUniversityList(data.universities);
  const figures = createFigures(data.schemes);
  const contextOn = (day: string): AnswerContext => ({ day, universities, figures });
  return {
    /** The rules in force on a day, made ready. */
    rulesOn,
    /** What answers are read by on a day. */
    contextOn,
    /** Holds an applicant against every route of every scheme in force on a day, with the reasons. */
    assess: (applicant: Applicant, date: string, { missing = "unknown" }: Options = {}): Assessment =>
      assessWith(rulesOn(date), universities, applicant, date, missing),
    /** For each route, the criteria not certain on which its outcome turns. */
    decisive: (applicant: Applicant, date: string) =>
      decisiveCriteria(rulesOn(date), applicant, { day: date, missing: "unknown", universities }),
    /** For each route, the criteria not met that close it by themselves. */
    closing: (applicant: Applicant, date: string) =>
      closingCriteria(rulesOn(date), applicant, { day: date, missing: "unknown", universities }),
    /** The routes that are not met but would be with at most so many criteria more. */
    nearMisses: (applicant: Applicant, date: string, most = 2): NearMiss[] =>
      nearMissesWith(rulesOn(date), applicant, { day: date, missing: "unknown", universities }, most),
    /** Whether somebody already admitted may ask for the longer extension of the scheme; undefined where it has none. */
    topTier: (applicant: Applicant, date: string, { missing = "unknown" }: Options = {}): TopTier | undefined =>
      topTierOf(data.schemes, universities, applicant, date, missing),
    /** The applicant that some answers describe on a day. */
    applicantFrom: (answers: Answers, date: string): Applicant => applicantFromAnswers(answers, contextOn(date)),
    /** What to ask next of somebody of whom some fields are known and who has given some answers. */
    nextQuestion: (applicant: Applicant, date: string, answers: Answers = {}): Question | undefined =>
      nextQuestionWith({ applicant, answers }, rulesOn(date), contextOn(date)),
  };
}
