import type { Applicant } from "./applicant.ts";
import { addMonths } from "./calendar.ts";
import type { Figures } from "./figures.ts";
import type { Answer } from "./question.ts";
import type { UniversityList } from "./university-list.ts";
import type { CriterionName } from "./vocabulary.ts";

/** What answers are read by: the day of application, the list of universities, and the figures of the rules. */
export type AnswerContext = { day: string; universities: UniversityList; figures: Figures };

/** What an answer says of an applicant. */
export type Said = Applicant;

export type AnswerReader = (answer: Answer, context: AnswerContext) => Said;

/** A place, a nationality or a trade that no rule names. */
export const elsewhere = "XX";

/** Reads the answer to a choice. */
export const choices =
  (options: Readonly<Record<string, Said | ((context: AnswerContext) => Said)>>): AnswerReader =>
  (answer, context) => {
    const said = options[String(answer)] ?? {};
    return typeof said === "function" ? said(context) : said;
  };

/** Reads what was ticked and what was not. */
export const ticks =
  (read: (has: (option: string) => boolean, context: AnswerContext) => Said): AnswerReader =>
  (answer, context) =>
    read((option) => Array.isArray(answer) && answer.includes(option), context);

/** As much as the strictest rule asks for, or nothing. */
export const enough = ({ figures }: AnswerContext, name: CriterionName, is: boolean): number =>
  is ? (figures.thresholds(name).at(-1) ?? 1) : 0;

/** A day so many months before that of application. */
export const monthsAgo = ({ day }: AnswerContext, months: number): string => addMonths(day, -Math.ceil(months));
