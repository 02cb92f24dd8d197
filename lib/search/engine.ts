import { today } from "#lib/content/clock.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { keyOf, type Question } from "./analysis/question.ts";
import { audienceConcept } from "./concept-ids.ts";
import { repeatedHeadings } from "./index/repeated.ts";
import { type PassageScore, scoresOf } from "./index/score.ts";
import type { SearchIndex } from "./index/search-index.ts";
import { type Audience, audiences, type Passage, type Texts } from "./passage.ts";
import { type Circumstances, rankOfPage, rankOfPassage } from "./ranking.ts";
import { createReader, type Reader, type Reading } from "./reader.ts";
import { type Ranked, type Result, resultKeyOf, resultsOf } from "./results.ts";

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

/** Whether a reader of a locale gets a text in their own language. */
function isReadableIn(texts: Texts, locale: Locale): boolean {
  const { derivedFrom } = localeEntry(locale);
  return Object.hasOwn(texts, locale) || (derivedFrom !== undefined && Object.hasOwn(texts, derivedFrom));
}

/** Passages by what they are called, as questions are compared with it. */
function passagesBy(
  namesOf: (passage: Passage) => readonly string[] | undefined,
  passages: readonly Passage[],
  ignored: ReadonlySet<string>,
): Map<string, Set<Passage>> {
  const named = new Map<string, Set<Passage>>();
  for (const passage of passages)
    for (const name of namesOf(passage) ?? []) {
      const key = keyOf(name, ignored);
      named.set(key, (named.get(key) ?? new Set()).add(passage));
    }
  return named;
}

/** Who asks, where the words of a question tell. */
const audienceOf = ({ parts }: Question): Audience | undefined =>
  audiences.find((audience) =>
    parts.some(({ concepts }) => concepts.some(({ id }) => id === audienceConcept(audience))),
  );

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

/** Makes the search of an index; what it keeps besides the index is never changed by a question. */
export function createEngine(index: SearchIndex): Engine {
  const reader = createReader(index);
  const byName = passagesBy(({ names }) => names, index.passages, reader.ignored);
  const byAlias = passagesBy(({ aliases }) => aliases, index.passages, reader.ignored);
  const repeated = repeatedHeadings(index.passages);
  const pageOf = pageNumbers(index.passages);

  function circumstancesOf({ question }: Reading, locale: Locale): Circumstances {
    const [names, aliases] = [byName.get(question.key), byAlias.get(question.key)];
    return {
      isReadable: ({ title }) => isReadableIn(title, locale),
      nameOf: (passage) => (names?.has(passage) ? "name" : aliases?.has(passage) ? "alias" : undefined),
      isRepeated: (passage) => repeated.has(passage),
      audience: audienceOf(question),
      today: today(),
    };
  }

  return {
    index,
    reader,
    find(text, locale) {
      const reading = reader.read(text);
      const circumstances = circumstancesOf(reading, locale);
      const { passages, pages } = scoresOf(reading.question.parts, index, pageOf);
      const hasSubject = reading.question.parts.some(({ isSubject }) => isSubject);
      const byPassage = new Map<Passage, PassageScore>();
      for (const score of passages) {
        const passage = index.passages[score.passage];
        if (passage) byPassage.set(passage, score);
      }
      const ranked = (isAsked: (passage: Passage, score: PassageScore) => boolean): Ranked[] =>
        [...byPassage]
          .filter(([passage, score]) => !passage.onlyByName || isAsked(passage, score))
          .map(([passage, score]) => ({
            passage,
            score: rankOfPassage(score, passage, circumstances),
            detail: hasSubject ? score.detail : 0,
          }));
      const strict = ranked((passage) => reading.named.has(passage));
      // Rather half a name than nothing.
      const all = strict.length > 0 ? strict : ranked((_, { isCalledSo }) => isCalledSo);

      const wholeOf = (passage: Passage): number => {
        const score = byPassage.get(passage);
        const page = score && pages.get(pageOf[score.passage] ?? -1);
        if (!page || passage.onlyByName || (repeated.has(passage) && !score.isCalledSo)) return 0;
        return rankOfPage(page, passage, circumstances);
      };
      return {
        ...reading,
        results: resultsOf(all, wholeOf),
        facts: all.filter(({ passage }) => passage.fact !== undefined),
      };
    },
  };
}
