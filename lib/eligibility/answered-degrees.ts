import { type AnswerContext, monthsAgo } from "./answer-reader.ts";
import type { Degree } from "./applicant.ts";
import { yearOf } from "./calendar.ts";
import type { Answer, Answers } from "./question.ts";

const unlisted = "unlisted";

const none: Degree = { hk_local_programme: false, hk_student_visa: false, gba_joint: false };

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

/**
 * The degrees that the answers tell of; undefined where nothing has been said of any. A degree whose question is
 * still open has unknown properties, so that a later answer completes it and contradicts nothing.
 */
export function answeredDegrees(answers: Answers, context: AnswerContext): Degree[] | undefined {
  const { degree, awarded, studies, technology, situation } = answers;
  if (degree === "none") return [];
  const hasStudied = ticked(situation, "studied") ?? (Array.isArray(studies) ? true : undefined);
  if (degree === undefined && hasStudied === undefined && technology === undefined) return undefined;
  const level = degree === undefined ? undefined : "bachelor";
  const inHongKong = hasStudied === false ? false : ticked(studies, "hong-kong");
  const isFirst = hasStudied === false ? false : inHongKong === false ? false : ticked(studies, "first-degree");
  const local = { ugc_funded: ticked(studies, "funded") };
  const hasStem = ticked(technology, "stem");

  const first: Degree = {
    ...local,
    level,
    institution: institutionOf(degree, isFirst === true, context),
    awarded: isFirst ? studiesAwarded(studies, context) : endOf(awarded, context),
    hk_local_programme: isFirst,
    hk_student_visa: isFirst,
    gba_joint: hasStudied === undefined ? undefined : false,
    stem: hasStem === undefined ? undefined : false,
    stem_top_100: hasStem === undefined ? undefined : false,
  };
  const studied: Degree = {
    ...local,
    level,
    institution: unlisted,
    awarded: studiesAwarded(studies, context),
    hk_local_programme: inHongKong,
    hk_student_visa: inHongKong,
    gba_joint: ticked(studies, "bay-area"),
    stem: false,
  };
  const technical: Degree = {
    ...none,
    level: level && (ticked(technology, "master") ? "master" : "bachelor"),
    institution: unlisted,
    stem: true,
    stem_top_100: true,
  };
  return [first, ...(hasStudied ? [studied] : []), ...(hasStem ? [technical] : [])];
}
