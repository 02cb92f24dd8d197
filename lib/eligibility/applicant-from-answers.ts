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

/** Adds what a description says to another, group by group. */
function add(target: Fields, said: Fields): void {
  for (const key in said) {
    const value = said[key];
    if (value === undefined) continue;
    const before = target[key];
    if (!isGroup(value)) target[key] = value;
    else target[key] = isGroup(before) ? { ...before, ...withoutGaps(value) } : value;
  }
}

const withoutGaps = (fields: Fields): Fields =>
  Object.values(fields).includes(undefined)
    ? Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
    : fields;

/** Two descriptions of an applicant as one; where both know a field, the second is right. */
export function combined(first: Applicant, second: Applicant): Applicant {
  const all: Fields = { ...first };
  add(all, second);
  return all;
}

/** The applicant that answers describe; “I don’t know” leaves a field unknown, and their order does not matter. */
export function applicantFromAnswers(answers: Answers, context: AnswerContext): Applicant {
  const applicant: Fields = {};
  for (const [id, read] of readers) {
    const answer = answers[id];
    if (answer !== undefined && answer !== null) add(applicant, read(answer, context));
  }
  const degrees = answeredDegrees(answers, context);
  if (degrees) applicant["degrees"] = degrees;
  return applicant;
}
