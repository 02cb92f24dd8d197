import type { AnswerContext, AnswerReader } from "./answer-reader.ts";
import { careerReaders } from "./answered-career.ts";
import { answeredDegrees } from "./answered-degrees.ts";
import { personReaders } from "./answered-person.ts";
import { situationReaders } from "./answered-situation.ts";
import type { Applicant } from "./applicant.ts";
import type { Answers } from "./question.ts";

/** Where answers contradict each other, a later reader wins: what the situation rules out cannot be followed up. */
const readers: readonly (readonly [string, AnswerReader])[] = Object.entries({
  ...personReaders,
  ...careerReaders,
  ...situationReaders,
});

type Fields = { [key: string]: unknown };

const isGroup = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function merged(first: Fields, second: Fields): Fields {
  const all = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const before = all[key];
    if (value !== undefined) all[key] = isGroup(before) && isGroup(value) ? merged(before, value) : value;
  }
  return all;
}

/** Two descriptions of an applicant as one; where both know a field, the second is right. */
export const combined = (first: Applicant, second: Applicant): Applicant => merged(first, second);

/** The applicant that answers describe; “I don’t know” leaves a field unknown, and their order does not matter. */
export function applicantFromAnswers(answers: Answers, context: AnswerContext): Applicant {
  let applicant: Applicant = {};
  for (const [id, read] of readers) {
    const answer = answers[id];
    if (answer !== undefined && answer !== null) applicant = combined(applicant, read(answer, context));
  }
  const degrees = answeredDegrees(answers, context);
  return degrees ? { ...applicant, degrees } : applicant;
}
