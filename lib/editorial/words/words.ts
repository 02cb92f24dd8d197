import type { Locale } from "#lib/locales/registry.ts";
import { chinese, english } from "../languages.ts";
import en from "./en.json" with { type: "json" };
import zhHant from "./zh-hant.json" with { type: "json" };

type Words = typeof en;

export type RuleId = keyof Words["rules"];

/** The messages of a rule, by name. */
export type Saying<Id extends RuleId> = Id extends RuleId ? keyof Words["rules"][Id] : never;

/** A word that differs between the languages of the check: the name of a kind of value, the word for an office. */
export type Term = { term: keyof Words["terms"] };

/** A hint of a schema, written in English beside it; or one part of one that says both what is wrong and what to do. */
export type Hint = { hint: string; part?: "problem" | "remedy" };

export type Value = string | number | Term | Hint | readonly string[];

/** What a message is filled with. */
export type Values = Readonly<Record<string, Value>>;

/** The languages in which the check speaks. */
export const spoken = { [english]: en, [chinese]: zhHant satisfies Words } as const;

export type Spoken = keyof typeof spoken;

export const isSpoken = (locale: string): locale is Spoken & Locale => Object.hasOwn(spoken, locale);

type Sentence = { message: string; fix: string };

function written(value: Value | undefined, words: Words): string {
  if (value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return String(value);
  if ("hint" in value) {
    const hint = (words.hints as Readonly<Record<string, string>>)[value.hint] ?? value.hint;
    const [problem = "", remedy = problem] = hint.split(/; |；/);
    return value.part === undefined ? hint : value.part === "problem" ? problem : remedy;
  }
  return "term" in value ? words.terms[value.term] : value.join(words.separator);
}

/** Puts values in the place of {names}; {{ and }} are braces that readers see. */
const fill = (template: string, values: Values, words: Words): string =>
  template.replace(/\{\{|\}\}|\{(\w+)\}/g, (match, name: string | undefined) =>
    name === undefined ? match.slice(0, 1) : written(values[name], words),
  );

/** What every rule may have to say: that it could not judge a file at all. */
export const broken = "broken";

/** What a rule has to say of a finding. */
export function sentenceOf(rule: RuleId, saying: string, values: Values, language: Spoken): Sentence {
  const words: Words = spoken[language];
  const sentences = words.rules[rule] as Record<string, Sentence>;
  const sentence = saying === broken ? words.broken : sentences[saying];
  if (!sentence) throw new Error(`the rule ${rule} has no message called "${saying}"`);
  return { message: fill(sentence.message, values, words), fix: fill(sentence.fix, values, words) };
}
