import { fold } from "./fold.ts";
import type { PhraseFinder } from "./phrases.ts";
import { type Unit, unitsOf } from "./units.ts";

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** A word of Chinese by the dictionary: where it begins among the characters of its run, and what it is. */
type ChineseWord = { start: number; text: string };

/** The words of a run of Chinese characters, as the dictionary cuts it; each holds whole characters. */
export function chineseWords(run: string): ChineseWord[] {
  let start = 0;
  return [...segmenter.segment(run)].map(({ segment }) => {
    const word = { start, text: segment };
    start += [...segment].length;
    return word;
  });
}

/** Runs of Chinese characters and single other words, in their order. */
export function runsOf(units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  let last: Unit | undefined;
  for (const unit of units) {
    const follows = unit.isHan && last?.isHan && unit.start === last.start + last.text.length;
    if (follows) runs.at(-1)?.push(unit);
    else runs.push([unit]);
    last = unit;
  }
  return runs;
}

/** Every two neighbours of a run: what the dictionary cuts wrongly is found by these. */
export const bigramsOf = (characters: readonly string[]): string[] =>
  characters.slice(1).map((character, index) => `${characters[index]}${character}`);

function termsOfRun(run: readonly Unit[]): string[] {
  const characters = run.map(({ text }) => text);
  if (characters.length === 1) return characters;
  const words = chineseWords(characters.join("")).flatMap(({ text }) => ([...text].length > 2 ? [text] : []));
  return [...words, ...bigramsOf(characters)];
}

export type Terms = {
  /** How often each term occurs. */
  counts: Map<string, number>;
  /** How long the text is, in units. */
  length: number;
  /** Words as they are written, by their term: what a misspelt word is compared with. */
  surfaces: [term: string, word: string][];
};

/** The terms of a text: stems, Chinese words and pairs of characters, and the concepts it names. */
export function termsOf(text: string, phrases: PhraseFinder): Terms {
  const units = unitsOf(fold(text));
  const counts = new Map<string, number>();
  const count = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  const surfaces: [string, string][] = [];
  for (const run of runsOf(units)) {
    const [first] = run;
    if (!first?.isHan && first) {
      count(first.key);
      surfaces.push([first.key, first.text]);
    } else for (const term of termsOfRun(run)) count(term);
  }
  for (const index of units.keys())
    for (const id of new Set(phrases.matchesAt(units, index).map(({ concept }) => concept.id))) count(id);
  return { counts, length: units.length, surfaces };
}
