import { fold } from "./analysis/fold.ts";
import { createPhraseFinder, type PhraseFinder } from "./analysis/phrases.ts";
import type { Part } from "./analysis/question.ts";
import { bigramsOf } from "./analysis/terms.ts";
import { stemOf, type Unit } from "./analysis/units.ts";

/** Where a text answers a question. */
export type Hit = { start: number; end: number };

const word = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

const plainWord = /^[a-zA-Z0-9]+$/;

/** Most words of a text need little to be compared. */
const foldedWord = (shown: string): string => (plainWord.test(shown) ? shown.toLowerCase() : fold(shown));

/** The units of a text as it is shown: folded, but with their places in the text itself. */
function shownUnits(text: string): (Unit & { end: number })[] {
  return [...text.matchAll(word)].flatMap(({ 0: shown, index }) => {
    if (!/^\p{Script=Han}/u.test(shown)) {
      const folded = foldedWord(shown);
      return [{ key: stemOf(folded), text: folded, start: index, end: index + shown.length, isHan: false }];
    }
    const folded = [...fold(shown)];
    const characters = [...shown];
    const isAligned = folded.length === characters.length;
    let start = index;
    return characters.map((character, at) => {
      const key = isAligned ? (folded[at] ?? character) : character;
      const unit = { key, text: key, start, end: start + character.length, isHan: true };
      start = unit.end;
      return unit;
    });
  });
}

/** What the parts of a question look like in a text, besides the concepts that they are. */
function surfacesOf(parts: readonly Part[]): PhraseFinder {
  const names = parts.flatMap(({ text, alternatives }) => [
    text,
    ...bigramsOf(/^\p{Script=Han}{3,}$/u.test(text) ? [...text] : []),
    ...alternatives.flatMap(({ terms }) => (terms.length === 1 ? terms : [])),
  ]);
  return createPhraseFinder([{ id: "", names: names.filter((name) => !name.startsWith("§")), isExact: true }]);
}

/** Makes the function that finds where a text answers a question: in order and without overlaps. */
export function createHitFinder(parts: readonly Part[], phrases: PhraseFinder): (text: string) => Hit[] {
  const surfaces = surfacesOf(parts);
  const wanted = new Set(parts.flatMap(({ concepts }) => concepts));
  return (text) => {
    const units = shownUnits(text);
    const hits: Hit[] = [];
    for (const start of units.keys()) {
      let length = 0;
      for (const match of phrases.matchesAt(units, start))
        if (match.length > length && wanted.has(match.concept)) length = match.length;
      for (const match of surfaces.matchesAt(units, start)) length = Math.max(length, match.length);
      const [first, last] = [units[start], units[start + length - 1]];
      if (length === 0 || !first || !last) continue;
      const before = hits.at(-1);
      if (before && first.start <= before.end) before.end = Math.max(before.end, last.end);
      else hits.push({ start: first.start, end: last.end });
    }
    return hits;
  };
}
