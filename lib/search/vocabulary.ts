import { stemOf } from "./analysis/units.ts";
import type { SearchIndex } from "./index/search-index.ts";

/** A word of the index that somebody may have meant. */
export type Guess = { term: string; word: string; distance: number };

export type Vocabulary = {
  isKnown: (word: string) => boolean;
  /** True for a word of running text, false for one that stands in names only. */
  isOrdinary: (word: string) => boolean;
  /** The words nearest to a misspelt one, best first; of running text only, or of names too. */
  near: (word: string, among: "text" | "text and names") => Guess[];
  /** Words that begin like an unfinished one, commonest first. */
  begun: (beginning: string) => Guess[];
};

type Entry = { term: string; word: string; letters: number; frequency: number; isOrdinary: boolean };

/** One bit a letter: two words that differ in many letters need not be compared. */
function lettersOf(word: string): number {
  let bits = 0;
  for (const character of word) bits |= 1 << (character.charCodeAt(0) % 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Insertions, deletions, changes and swaps of neighbours between two words, as far as `limit`. */
export function slipsBetween(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + change);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}

/** Short words must be right, long ones may have several slips. */
const slipsAllowed = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : length < 11 ? 2 : 3);

const most = { near: 3, begun: 6 };

/** Makes what knows the words of an index as they are written. */
export function createVocabulary({ surfaces, postings, passages }: SearchIndex): Vocabulary {
  const isInText = (term: string): boolean =>
    postings.get(term)?.passages.some((passage) => !passages[passage]?.onlyByName) === true;
  const entries: Entry[] = [...surfaces].map(([term, word]) => ({
    term,
    word,
    letters: lettersOf(word),
    frequency: postings.get(term)?.passages.length ?? 0,
    isOrdinary: isInText(term),
  }));
  const sorted = entries.toSorted((a, b) => (a.word < b.word ? -1 : 1));
  const guess = ({ term, word }: Entry, distance: number): Guess => ({ term, word, distance });

  return {
    isKnown: (word) => postings.has(stemOf(word)),
    isOrdinary: (word) => isInText(stemOf(word)),
    near(word, among) {
      const limit = slipsAllowed(word.length);
      if (limit === 0) return [];
      const letters = lettersOf(word);
      return entries
        .flatMap((entry) => {
          if (among === "text" && !entry.isOrdinary) return [];
          if (Math.abs(entry.word.length - word.length) > limit) return [];
          // Who misses several letters still knows how the word begins.
          if (limit > 1 && entry.word[0] !== word[0]) return [];
          if (bitCount(entry.letters ^ letters) > 2 * limit) return [];
          const distance = slipsBetween(word, entry.word, limit);
          return distance <= limit ? [{ entry, distance }] : [];
        })
        .toSorted((a, b) => a.distance - b.distance || b.entry.frequency - a.entry.frequency)
        .slice(0, most.near)
        .map(({ entry, distance }) => guess(entry, distance));
    },
    begun(beginning) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle]?.word ?? "") < beginning) low = middle + 1;
        else high = middle;
      }
      const found: Entry[] = [];
      for (let index = low; sorted[index]?.word.startsWith(beginning); index++) found.push(sorted[index] as Entry);
      return found
        .toSorted((a, b) => b.frequency - a.frequency)
        .slice(0, most.begun)
        .map((entry) => guess(entry, 0));
    },
  };
}
