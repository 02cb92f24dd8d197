import { distance } from "fastest-levenshtein";
import { capitals, type Misspelling, type Names } from "./official-names.ts";

type Token = { word: string; index: number };

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{Letter}\p{Number}&]+(?:['’][a-z]+)?/gu)].map(({ 0: word, index }) => ({
    word: word.replace(/['’]s?$/, ""),
    index,
  }));

const smallWords = ["of", "for", "the", "and", "to", "in", "on", "a", "an", "&"];

/** Words that half of all names share. */
const commonWords = [...smallWords, "Hong", "Kong", "Government"];

const isNear = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase() ||
  (smallWords.includes(a) && smallWords.includes(b)) ||
  (a.length >= 3 && b.length >= 3 && distance(a.toLowerCase(), b.toLowerCase()) <= (a.length >= 7 ? 2 : 1));

const prepositions = ["of", "for", "in", "on", "to"];

/** Where the word stands that says what a name is the name of: Office in "Office for Attracting Businesses". */
function headOf(name: readonly string[]): number {
  const end = name.findIndex((word) => prepositions.includes(word));
  return (end > 0 ? end : name.length) - 1;
}

/** Whether a word is the one of the name; `inNumber`: or one thing for many, or many for one. */
const isSame = (written: string, wanted: string, inNumber: boolean): boolean =>
  written === wanted ||
  (inNumber &&
    (written === `${wanted}s` ||
      (wanted.endsWith("s") && written === `${wanted}es`) ||
      (`${written}s` === wanted && !wanted.endsWith("ss"))));

/** Whether some words are a name but for one word that is nearly right, some capitals, or an s too many or too few. */
function isSlipOf(words: readonly string[], name: readonly string[]): boolean {
  let wrong = 0;
  for (const [index, wanted] of name.entries()) {
    const written = words[index] ?? "";
    if (isSame(written, wanted, true)) continue;
    if (!isNear(written, wanted)) return false;
    if (written.toLowerCase() !== wanted.toLowerCase()) wrong++;
  }
  return wrong <= 1;
}

/** The words of a name that hold it, for one that has lost a word. */
const withoutOne = (name: readonly string[]): string[][] =>
  name
    .slice(1, -1)
    .map((_, index) => name.filter((__, each) => each !== index + 1))
    .filter((words) => words.filter((word) => !commonWords.includes(word)).length >= 3);

/** Words to compare a text with, from the word at `at` on. */
type Candidate = {
  name: string;
  words: readonly string[];
  at: number;
  /** What some words of a text are to these. */
  judge: (words: readonly string[]) => "right" | "slip" | undefined;
};

/** One thing and many are looked up under one word. */
function lookedUp(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith("s") ? lower.slice(0, -1) : lower;
}

/** How many names have a word. */
type Frequency = ReadonlyMap<string, number>;

/** Where the two words stand that fewest names have: a slip spoils one of them and leaves the other to notice it by. */
const rarest = (words: readonly string[], frequency: Frequency): number[] =>
  [...words.keys()]
    .filter((at) => !smallWords.includes(words[at] ?? ""))
    .sort((a, b) => (frequency.get(lookedUp(words[a] ?? "")) ?? 0) - (frequency.get(lookedUp(words[b] ?? "")) ?? 0))
    .slice(0, 2);

/** In small letters a short name may be no name: anybody may have a talent list. */
const isName = (words: readonly string[], name: readonly string[]): boolean =>
  words.some((word) => capitals(word) > 0) || name.filter((word) => !commonWords.includes(word)).length >= 4;

function candidatesOf(name: string, words: readonly string[], frequency: Frequency): Candidate[] {
  const head = headOf(words);
  const whole = rarest(words, frequency).map(
    (at): Candidate => ({
      name,
      words,
      at,
      judge: (written) => {
        if (words.every((word, index) => isSame(written[index] ?? "", word, index === head))) return "right";
        return isName(written, words) && isSlipOf(written, words) ? "slip" : undefined;
      },
    }),
  );
  const shortened = withoutOne(words).map((shorter): Candidate => {
    const [at = 0] = rarest(shorter, frequency);
    return {
      name,
      words: shorter,
      at,
      judge: (written) => (shorter.every((word, index) => written[index] === word) ? "slip" : undefined),
    };
  });
  return [...whole, ...shortened];
}

const englishIndexes = new Map<string, Map<string, Candidate[]>>();

/** Every candidate under the word that makes it one. */
function englishIndex({ english: names, key }: Names): Map<string, Candidate[]> {
  const known = englishIndexes.get(key);
  if (known) return known;
  const named = names.map((name) => ({ name, words: tokensOf(name).map(({ word }) => word) }));
  const frequency = new Map<string, number>();
  for (const word of named.flatMap(({ words }) => words.map(lookedUp)))
    frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const index = new Map<string, Candidate[]>();
  for (const candidate of named.flatMap(({ name, words }) => candidatesOf(name, words, frequency))) {
    const word = lookedUp(candidate.words[candidate.at] ?? "");
    index.set(word, [...(index.get(word) ?? []), candidate]);
  }
  englishIndexes.set(key, index);
  return index;
}

/** Names in an English text that are not quite right. */
export function misspeltInEnglish(text: string, names: Names): Misspelling[] {
  const index = englishIndex(names);
  const tokens = tokensOf(text);
  const words = tokens.map(({ word }) => word);
  const right: [from: number, to: number][] = [];
  const slips: (Misspelling & { from: number; to: number })[] = [];
  for (const [position, word] of words.entries())
    for (const { name, words: wanted, at, judge } of index.get(lookedUp(word)) ?? []) {
      const [from, to] = [position - at, position - at + wanted.length];
      if (from < 0 || to > words.length) continue;
      const part = words.slice(from, to);
      const judgement = judge(part);
      if (judgement === "right") right.push([from, to]);
      if (judgement === "slip") slips.push({ index: tokens[from]?.index ?? 0, text: part.join(" "), name, from, to });
    }
  const isRight = ({ from, to }: { from: number; to: number }) =>
    right.some(([start, end]) => start <= from && to <= end);
  const seen = new Set<number>();
  return slips
    .filter((each) => !isRight(each) && !names.english.includes(each.text))
    .filter(({ from }) => !seen.has(from) && seen.add(from))
    .map(({ index: place, text: written, name }) => ({ index: place, text: written, name }));
}
