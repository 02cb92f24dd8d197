import type { Locale } from "#lib/locales/registry.ts";
import { keyOf, type Question } from "./analysis/question.ts";
import { rememberingNames } from "./analysis/units.ts";
import { audienceConcept } from "./concept-ids.ts";
import { createScorer } from "./index/score.ts";
import type { SearchIndex } from "./index/search-index.ts";
import { at } from "./index/workspace.ts";
import { audiences, type Passage } from "./passage.ts";
import { anySuchPage, completeness, exactAlias, exactName, sameAudience } from "./ranking.ts";
import { createReader, type Reader, type Reading } from "./reader.ts";
import { leastShare, type Ranked, type Result, resultKeyOf, resultsOf } from "./results.ts";
import { createStandings } from "./standing.ts";

/** What a question leads to. */
export type Found = Reading & {
  /** Every result, best first. */
  results: readonly Result[];
  /** The passages that state a fact, in no order. */
  facts: readonly Ranked[];
};

export type Engine = {
  index: SearchIndex;
  reader: Reader;
  find: (question: string, locale: Locale) => Found;
};

/** The numbers of passages by what they are called, as questions are compared with it. */
function numbersBy(
  namesOf: (passage: Passage) => readonly string[] | undefined,
  passages: readonly Passage[],
  keyOfName: (name: string) => string,
): Map<string, Set<number>> {
  const named = new Map<string, Set<number>>();
  for (const [number, passage] of passages.entries())
    for (const key of (namesOf(passage) ?? []).map(keyOfName)) {
      const numbers = named.get(key) ?? new Set();
      named.set(key, numbers.add(number));
    }
  return named;
}

/** Who asks, where the words of a question tell: the place in the list of audiences, from 1; 0 for anybody. */
const audienceOf = ({ parts }: Question): number =>
  audiences.findIndex((audience) =>
    parts.some(({ concepts }) => concepts.some(({ id }) => id === audienceConcept(audience))),
  ) + 1;

/** The page of each passage, by number. */
function pageNumbers(passages: readonly Passage[]): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(passages, (passage) => {
    const key = resultKeyOf(passage);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** Makes the search of an index; what it keeps besides the index is the same before and after every question. */
export function createEngine(index: SearchIndex): Engine {
  const { passages } = index;
  const readName = rememberingNames();
  const reader = createReader(index, readName);
  const keyOfName = (name: string) => keyOf(name, reader.ignored, readName);
  // A word of the glossary is explained there, and lived by on another page.
  const byName = numbersBy(({ names, kind }) => (kind === "term" ? [] : names), passages, keyOfName);
  const byAlias = numbersBy(({ aliases }) => aliases, passages, keyOfName);
  const standingFor = createStandings(passages);
  const pageOf = pageNumbers(passages);
  const scoresOf = createScorer(index, pageOf);
  const ranks = new Float64Array(passages.length);

  return {
    index,
    reader,
    find(text, locale) {
      const reading = reader.read(text);
      const scores = scoresOf(reading.question.parts);
      const { ofPage, inPage, isRepeated, onlyByName, audience } = standingFor(locale);
      const asking = audienceOf(reading.question);
      const [names, aliases] = [byName.get(reading.question.key), byAlias.get(reading.question.key)];

      const isAnywhere = (number: number) => at(isRepeated, number) === 1 && at(scores.calledSo, number) === 0;
      const forReader = (number: number) =>
        at(ofPage, number) * (asking > 0 && at(audience, number) === asking ? sameAudience : 1);
      const rankOf = (number: number) =>
        at(scores.sums, number) *
        completeness(at(scores.coverages, number)) *
        forReader(number) *
        at(inPage, number) *
        (names?.has(number) ? exactName : aliases?.has(number) ? exactAlias : 1) *
        (isAnywhere(number) ? anySuchPage : 1);
      /** How well the page of a passage answers as a whole. */
      const wholeOf = (number: number): number => {
        if (at(onlyByName, number) === 1 || isAnywhere(number)) return 0;
        const page = at(pageOf, number);
        return at(scores.pageSums, page) * completeness(at(scores.pageCoverages, page)) * forReader(number);
      };

      const hasSubject = reading.question.parts.some(({ isSubject }) => isSubject);
      // Thousands of passages may have a common word: what is made for each of them has to be little.
      const ranked = (isAsked: (number: number) => boolean): Ranked[] => {
        let best = 0;
        for (const number of scores.touched) {
          const rank = at(onlyByName, number) === 1 && !isAsked(number) ? 0 : rankOf(number);
          ranks[number] = rank;
          if (rank > best) best = rank;
        }
        const good = scores.touched.filter((number) => at(ranks, number) > best * leastShare.passage);
        return good.map((number) => ({
          number,
          page: at(pageOf, number),
          passage: passages[number] as Passage,
          score: at(ranks, number),
          detail: hasSubject ? at(scores.details, number) : 0,
        }));
      };
      const strict = ranked((number) => reading.named.has(number));
      // Rather half a name than nothing.
      const all = strict.length > 0 ? strict : ranked((number) => at(scores.calledSo, number) === 1);
      return {
        ...reading,
        results: resultsOf(all, wholeOf),
        facts: all.filter(({ passage }) => passage.fact !== undefined),
      };
    },
  };
}
