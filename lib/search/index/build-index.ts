import { type Concept, createPhraseFinder } from "../analysis/phrases.ts";
import { type Terms, termsOf } from "../analysis/terms.ts";
import type { Passage } from "../passage.ts";
import { type Field, fields } from "./fields.ts";
import { type Postings, packValue, type SearchIndex } from "./search-index.ts";

type Source = { passages: readonly Passage[]; concepts: readonly Concept[]; ignored: readonly string[] };

/** The terms of a passage, field by field and locale by locale. */
type Analysed = { field: Field; byLocale: Map<string, Terms> }[];

type Lengths = Map<Field, Map<string, number>>;

function analyserFor(concepts: readonly Concept[]): (passage: Passage) => Analysed {
  const phrases = createPhraseFinder(concepts);
  const known = new Map<string, Terms>();
  const analyse = (text: string): Terms => {
    const terms = known.get(text) ?? termsOf(text, phrases);
    known.set(text, terms);
    return terms;
  };
  return (passage) =>
    fields.map((field) => ({
      field,
      byLocale: new Map(Object.entries(field.texts(passage)).map(([locale, text]) => [locale, analyse(text)])),
    }));
}

/** How long each field is in each locale, on average over the passages that have it. */
function usualLengths(all: readonly Analysed[]): Lengths {
  const sums = new Map<Field, Map<string, { sum: number; count: number }>>();
  for (const analysed of all)
    for (const { field, byLocale } of analysed)
      for (const [locale, { length }] of byLocale) {
        const ofField = sums.get(field) ?? new Map();
        const { sum, count } = ofField.get(locale) ?? { sum: 0, count: 0 };
        sums.set(field, ofField.set(locale, { sum: sum + length, count: count + 1 }));
      }
  return new Map(
    [...sums].map(([field, ofField]) => [
      field,
      new Map([...ofField].map(([locale, { sum, count }]) => [locale, Math.max(1, sum / count)])),
    ]),
  );
}

/** What each term is worth in a passage; of a field in several languages, the best one counts. */
function worthsOf(analysed: Analysed, usual: Lengths): Map<string, { worth: number; isName: boolean }> {
  const worths = new Map<string, { worth: number; isName: boolean }>();
  for (const { field, byLocale } of analysed) {
    const best = new Map<string, number>();
    for (const [locale, { counts, length }] of byLocale) {
      const ratio = length / (usual.get(field)?.get(locale) ?? 1);
      const norm = 1 - field.lengthMatters + field.lengthMatters * ratio;
      for (const [term, count] of counts) best.set(term, Math.max(best.get(term) ?? 0, (field.weight * count) / norm));
    }
    for (const [term, worth] of best) {
      const before = worths.get(term);
      worths.set(term, { worth: (before?.worth ?? 0) + worth, isName: before?.isName === true || field.isName });
    }
  }
  return worths;
}

/** Makes the index of some passages. */
export function buildIndex({ passages, concepts, ignored }: Source): SearchIndex {
  const analyse = analyserFor(concepts);
  const all = passages.map(analyse);
  const usual = usualLengths(all);
  const lists = new Map<string, { passages: number[]; values: number[]; open: number }>();
  const surfaces = new Map<string, Map<string, number>>();
  for (const [number, analysed] of all.entries()) {
    for (const [term, { worth, isName }] of worthsOf(analysed, usual)) {
      const list = lists.get(term) ?? { passages: [], values: [], open: 0 };
      list.passages.push(number);
      list.values.push(packValue(worth, isName));
      if (!passages[number]?.onlyByName) list.open++;
      lists.set(term, list);
    }
    for (const { byLocale } of analysed)
      for (const terms of byLocale.values())
        for (const [term, word] of terms.surfaces) {
          const words = surfaces.get(term) ?? new Map<string, number>();
          surfaces.set(term, words.set(word, (words.get(word) ?? 0) + 1));
        }
  }
  const open = passages.filter(({ onlyByName }) => !onlyByName).length;
  const postings = new Map<string, Postings>(
    [...lists].map(([term, list]) => [
      term,
      {
        passages: Uint32Array.from(list.passages),
        values: Uint16Array.from(list.values),
        idf: rarity(open, list.open),
      },
    ]),
  );
  return { passages, concepts, ignored, postings, surfaces: mostUsed(surfaces) };
}

/** Passages that answer only to their names do not make their other words common. */
const rarity = (all: number, having: number) => Math.log(1 + (all - having + 0.5) / (having + 0.5));

const mostUsed = (surfaces: Map<string, Map<string, number>>): Map<string, string> =>
  new Map([...surfaces].map(([term, words]) => [term, [...words].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
