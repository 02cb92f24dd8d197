import { fold } from "./fold.ts";
import type { Concept, PhraseFinder } from "./phrases.ts";
import { type Span, spansOf } from "./spans.ts";
import { bigramsOf, chineseWords } from "./terms.ts";
import { type ReadName, type Unit, unitsOf, unitsOfName } from "./units.ts";

/** One way to look for a part of a question: all of these terms, worth so much. */
export type Alternative = { terms: readonly string[]; weight: number };

/** A part of a question: a text answers it by the best of the alternatives. */
export type Part = {
  /** True for the name of something that has a page of its own. */
  isSubject: boolean;
  /** As it was asked, folded. */
  text: string;
  /** A single word of a language written with spaces: it may be misspelt or unfinished. */
  word: string | undefined;
  concepts: readonly Concept[];
  alternatives: Alternative[];
};

export type Question = {
  parts: Part[];
  /** All of it, with the words that are left out. */
  units: readonly Unit[];
  /** By which it is compared with names. */
  key: string;
};

/** A near synonym is worth less than the word itself, pairs of characters less than the whole word. */
const worth = { near: 0.75, bigrams: 0.8 };

const textOf = (units: readonly Unit[]) => units.map(({ text }) => text).join(units[0]?.isHan ? "" : " ");

function wordsOf(units: readonly Unit[]): Alternative[] {
  if (!units[0]?.isHan) return [{ terms: units.map(({ key }) => key), weight: 1 }];
  const characters = units.map(({ text }) => text);
  if (characters.length === 1) return [{ terms: characters, weight: 1 }];
  const words = chineseWords(characters.join("")).filter(({ text }) => text.length > 2);
  const whole = words.length === 1 && words[0]?.text === characters.join("");
  return [
    ...(whole ? [{ terms: [characters.join("")], weight: 1 }] : []),
    { terms: bigramsOf(characters), weight: characters.length === 2 ? 1 : worth.bigrams },
  ];
}

/** A Chinese name that has an exact equivalent counts only as that: so both scripts find the same. */
function alternativesOf({ units, concepts }: Span): Alternative[] {
  const isEquivalent = units[0]?.isHan === true && concepts.some(({ isExact }) => isExact);
  return [
    ...(isEquivalent ? [] : wordsOf(units)),
    ...concepts
      .filter(({ isSilent }) => !isSilent)
      .map(({ id, isExact }) => ({ terms: [id], weight: isExact ? 1 : worth.near })),
  ];
}

/** Neighbouring characters that are no word of the dictionary are likely one together. */
function joinCharacters(spans: readonly Span[], isIgnored: (key: string) => boolean): Span[] {
  const isLone = ({ units: [first, second], concepts }: Span) =>
    first?.isHan === true && second === undefined && concepts.length === 0 && !isIgnored(first.key);
  const joined: Span[] = [];
  let isOpen = false;
  for (const span of spans) {
    const last = joined.at(-1);
    if (isOpen && last && isLone(span)) joined[joined.length - 1] = { ...last, units: [...last.units, ...span.units] };
    else joined.push(span);
    isOpen = isLone(span);
  }
  return joined;
}

const partOf = (span: Span): Part => ({
  isSubject: span.concepts.some(({ isSubject }) => isSubject === true),
  text: textOf(span.units),
  word: span.units.length === 1 && !span.units[0]?.isHan ? span.units[0]?.text : undefined,
  concepts: span.concepts,
  alternatives: alternativesOf(span),
});

const keyOfUnits = (units: readonly Unit[]) => units.map(({ key }) => key).join(" ");

/** Words without a meaning of their own, as questions are compared with them. */
export const ignoredKeys = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => keyOfUnits(unitsOf(fold(word)))));

/** By which a name is compared with a question: its units, whatever stands between them. */
export const keyOf = (name: string, ignored: ReadonlySet<string>, readName: ReadName = unitsOfName): string =>
  keyOfUnits(readName(name).filter(({ key }) => !ignored.has(key)));

/** Takes a question apart; words without a meaning of their own are left out unless there is nothing else. */
export function readQuestion(text: string, phrases: PhraseFinder, ignored: ReadonlySet<string>): Question {
  const units = unitsOf(fold(text));
  const isIgnored = (key: string) => ignored.has(key);
  const spans = joinCharacters(spansOf(units, phrases), isIgnored);
  const telling = spans.filter((span) => span.concepts.length > 0 || !isIgnored(keyOfUnits(span.units)));
  return {
    parts: (telling.length > 0 ? telling : spans).map(partOf),
    units,
    key: keyOfUnits(units.filter(({ key }) => !ignored.has(key))),
  };
}
