import type { Question } from "#lib/eligibility/question.ts";
import { factById, latestPoint } from "#lib/facts/facts.ts";
import { formatPoint } from "#lib/facts/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Arguments = Record<string, string>;

/** The questions are data, and so are the names of their messages; the tests see to it that every message exists. */
type Lookup = { (key: string, values?: Arguments): string; has: (key: string) => boolean };

const lookup = (locale: Locale): Lookup => translator(locale) as unknown as Lookup;

const figuresOf = ({ facts = {} }: Question, locale: Locale): Arguments =>
  Object.fromEntries(Object.entries(facts).map(([name, id]) => [name, formatPoint(latestPoint(factById(id)), locale)]));

const word = (question: Question, key: string, locale: Locale): string | undefined => {
  const path = `check.questions.${question.id}.${key}`;
  const t = lookup(locale);
  return t.has(path) ? t(path, figuresOf(question, locale)) : undefined;
};

/** The question itself. */
export const questionTitle = (question: Question, locale: Locale): string =>
  word(question, "title", locale) ?? question.id;

/** What helps to answer it; undefined where nothing needs saying. */
export const questionHint = (question: Question, locale: Locale): string | undefined => word(question, "hint", locale);

/** One of the answers that may be chosen or ticked. */
export const optionText = (question: Question, option: string, locale: Locale): string =>
  word(question, `options.${option}`, locale) ?? option;
