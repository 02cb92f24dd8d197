import { type AnswerContext, monthsAgo } from "./answer-reader.ts";
import type { Degree } from "./applicant.ts";
import { yearOf } from "./calendar.ts";
import type { Answer, Answers } from "./question.ts";

const unlisted = "unlisted";

/** Whether an option was ticked; undefined where its question has not been answered. */
const ticked = (answer: Answer | undefined, option: string): boolean | undefined =>
  Array.isArray(answer) ? answer.includes(option) : undefined;

/** The last day of a year, but none after that of application. */
function endOf(year: Answer | undefined, { day }: AnswerContext): string | undefined {
  if (typeof year !== "number") return undefined;
  return year >= yearOf(day) ? day : `${year}-12-31`;
}

function institutionOf(degree: Answer | undefined, inHongKong: boolean, { universities, day }: AnswerContext) {
  if (degree === "listed")
    return universities.oneOn(day, inHongKong) ?? universities.oneOn(day, !inHongKong) ?? unlisted;
  return degree === "unlisted" ? unlisted : undefined;
}

/** When the degree from Hong Kong or the Greater Bay Area was awarded, as far as the answer tells. */
function studiesAwarded(studies: Answer | undefined, context: AnswerContext): string | undefined {
  const isRecent = ticked(studies, "recent");
  if (isRecent === undefined) return undefined;
  const limit = context.figures.thresholds("months-since-hk-degree").at(-1) ?? 0;
  return isRecent ? context.day : monthsAgo(context, limit + 1);
}

/** What is known while answers come in; undefined where the question is still open. */
type Told = {
  level: Degree["level"];
  hasStudied: boolean | undefined;
  /** Whether the degree from Hong Kong is the bachelor's degree from a listed university. */
  isFirst: boolean | undefined;
  isStem: boolean | undefined;
};

function firstDegree({ level, hasStudied, isFirst, isStem }: Told, answers: Answers, context: AnswerContext): Degree {
  return {
    level,
    institution: institutionOf(answers["degree"], isFirst === true, context),
    awarded: isFirst ? studiesAwarded(answers["studies"], context) : endOf(answers["awarded"], context),
    hk_local_programme: isFirst,
    hk_student_visa: isFirst,
    ugc_funded: ticked(answers["studies"], "funded"),
    gba_joint: hasStudied === undefined ? undefined : false,
    stem: isStem === undefined ? undefined : false,
    stem_top_100: isStem === undefined ? undefined : false,
  };
}

function studiedDegree({ level }: Told, studies: Answer | undefined, context: AnswerContext): Degree {
  const inHongKong = ticked(studies, "hong-kong");
  return {
    level,
    institution: unlisted,
    awarded: studiesAwarded(studies, context),
    hk_local_programme: inHongKong,
    hk_student_visa: inHongKong,
    ugc_funded: ticked(studies, "funded"),
    gba_joint: ticked(studies, "bay-area"),
    stem: false,
    stem_top_100: false,
  };
}

const technicalDegree = ({ level }: Told, technology: Answer | undefined): Degree => ({
  level: level && (ticked(technology, "master") ? "master" : "bachelor"),
  institution: unlisted,
  hk_local_programme: false,
  hk_student_visa: false,
  gba_joint: false,
  stem: true,
  stem_top_100: true,
});

/**
 * The degrees that the answers tell of; undefined where nothing has been said of any. A degree whose question is
 * still open has unknown properties, so that a later answer completes it and contradicts nothing.
 */
export function answeredDegrees(answers: Answers, context: AnswerContext): Degree[] | undefined {
  const { degree, studies, technology, situation } = answers;
  if (degree === "none") return [];
  const hasStudied = ticked(situation, "studied") ?? (Array.isArray(studies) ? true : undefined);
  if (degree === undefined && hasStudied === undefined && technology === undefined) return undefined;
  const mayBeFirst = hasStudied !== false && ticked(studies, "hong-kong") !== false;
  const told: Told = {
    level: degree === undefined ? undefined : "bachelor",
    hasStudied,
    isFirst: mayBeFirst ? ticked(studies, "first-degree") : false,
    isStem: ticked(technology, "stem"),
  };
  const degrees = [firstDegree(told, answers, context)];
  if (hasStudied) degrees.push(studiedDegree(told, studies, context));
  if (told.isStem) degrees.push(technicalDegree(told, technology));
  return degrees;
}
