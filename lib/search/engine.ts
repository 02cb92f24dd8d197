import { today } from "#lib/content/clock.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { createPhraseFinder } from "./analysis/phrases.ts";
import { ignoredKeys, keyOf, type Part, type Question, readQuestion } from "./analysis/question.ts";
import type { Unit } from "./analysis/units.ts";
import { audienceConcept } from "./concept-ids.ts";
import { createCorrection } from "./correction.ts";
import { createNames } from "./index/names.ts";
import { repeatedHeadings } from "./index/repeated.ts";
import { type PassageScore, scoresOf } from "./index/score.ts";
import type { SearchIndex } from "./index/search-index.ts";
import { type Audience, audiences, type Passage, type Texts } from "./passage.ts";
import { type Circumstances, rankOfPage, rankOfPassage } from "./ranking.ts";
import { type Ranked, type Result, resultKeyOf, resultsOf } from "./results.ts";
import { createVocabulary } from "./vocabulary.ts";

/** What a question leads to. */
export type Found = {
  question: Question;
  /** Every result, best first. */
  results: readonly Result[];
  /** What was likely meant, where a word is misspelt; the results are for this. */
  corrected: string | undefined;
};

export type Engine = { find: (question: string, locale: Locale) => Found };

const begunWorth = 0.7;
const leastBegun = 3;

/** Whether a reader of a locale gets a text in their own language. */
function isReadableIn(texts: Texts, locale: Locale): boolean {
  const { derivedFrom } = localeEntry(locale);
  return Object.hasOwn(texts, locale) || (derivedFrom !== undefined && Object.hasOwn(texts, derivedFrom));
}

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
  const phrases = createPhraseFinder(index.concepts);
  const vocabulary = createVocabulary(index);
  const ignored = ignoredKeys(index.ignored);
  const correct = createCorrection({ index, phrases, vocabulary, ignored });
  const byName = passagesBy(({ names }) => names, index.passages, ignored);
  const byAlias = passagesBy(({ aliases }) => aliases, index.passages, ignored);
  const onlyNamed = createNames(index.passages.filter(({ onlyByName }) => onlyByName));
  const repeated = repeatedHeadings(index.passages);
  const pageOf = pageNumbers(index.passages);
  const pageNumber = new Map(index.passages.map((passage, number) => [passage, pageOf[number]]));

  /** A word that is not known may be the beginning of one that is. */
  const begunBy = ({ word = "" }: Part) =>
    word.length < leastBegun || vocabulary.isKnown(word) ? [] : vocabulary.begun(word);

  function completed(part: Part): Part {
    const terms = begunBy(part).map(({ term }) => ({ terms: [term], weight: begunWorth }));
    return { ...part, alternatives: [...part.alternatives, ...terms] };
  }

  /** What a question names of the things that answer only to their names, an unfinished name included. */
  function namedIn({ units, parts }: Question): ReadonlySet<Passage> {
    const finished = parts.flatMap((part) =>
      begunBy(part).map(({ term }) => units.map((unit): Unit => (unit.text === part.word ? { ...unit, key: term } : unit))),
    );
    return new Set([units, ...finished].flatMap((each) => [...onlyNamed.namedIn(each)]));
  }

  return {
    find(text, locale) {
      const corrected = correct(text);
      const read = readQuestion(corrected ?? text, phrases, ignored);
      const question = { ...read, parts: read.parts.map(completed) };
      const named = namedIn(read);
      const circumstances: Circumstances = {
        isReadable: (passage: Passage) => isReadableIn(passage.title, locale),
        nameOf: (passage: Passage) =>
          byName.get(question.key)?.has(passage) ? "name" : byAlias.get(question.key)?.has(passage) ? "alias" : undefined,
        isRepeated: (passage: Passage) => repeated.has(passage),
        audience: audienceOf(question),
        today: today(),
      };
      const { passages, pages } = scoresOf(question.parts, index, pageOf);
      const rank = (isAsked: (passage: Passage, score: PassageScore) => boolean): Ranked[] =>
        passages.flatMap((score) => {
          const passage = index.passages[score.passage];
          if (!passage || (passage.onlyByName && !isAsked(passage, score))) return [];
          return [{ passage, score: rankOfPassage(score, passage, circumstances) }];
        });
      const calledSo = new Set(passages.flatMap(({ passage, isCalledSo }) => (isCalledSo ? [index.passages[passage]] : [])));
      const wholeOf = (passage: Passage) => {
        const score = pages.get(pageNumber.get(passage) ?? -1);
        if (!score || passage.onlyByName || (repeated.has(passage) && !calledSo.has(passage))) return 0;
        return rankOfPage(score, passage, circumstances);
      };
      const strict = rank((passage) => named.has(passage));
      // Rather half a name than nothing.
      const ranked = strict.length > 0 ? strict : rank((_, { isCalledSo }) => isCalledSo);
      return { question, corrected, results: resultsOf(ranked, wholeOf) };
    },
  };
}
