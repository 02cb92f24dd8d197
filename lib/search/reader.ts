import { createPhraseFinder, type PhraseFinder } from "./analysis/phrases.ts";
import { ignoredKeys, type Part, type Question, readQuestion } from "./analysis/question.ts";
import type { ReadName, Unit } from "./analysis/units.ts";
import { createCorrection } from "./correction.ts";
import { createNames } from "./index/names.ts";
import type { SearchIndex } from "./index/search-index.ts";
import { limits, readableQuestion } from "./limits.ts";
import { createVocabulary } from "./vocabulary.ts";

/** What a question says, as far as it is understood. */
export type Reading = {
  /** The question as it was typed, without what cannot be read and what is too long. */
  asked: string;
  question: Question;
  /** What was likely meant, where a word is misspelt; the question above is this. */
  corrected: string | undefined;
  /** What it names of the things that answer only to their names; the numbers of their passages. */
  named: ReadonlySet<number>;
};

export type Reader = {
  read: (text: string) => Reading;
  phrases: PhraseFinder;
  ignored: ReadonlySet<string>;
};

const begunWorth = 0.7;
const leastBegun = 3;

/** What is said twice is not meant twice as much. */
const distinct = (parts: readonly Part[]): Part[] =>
  [...new Map(parts.map((part) => [part.text, part])).values()].slice(0, limits.parts);

/** Makes what takes questions to an index apart. */
export function createReader(index: SearchIndex, readName: ReadName): Reader {
  const phrases = createPhraseFinder(index.concepts, readName);
  const vocabulary = createVocabulary(index);
  const ignored = ignoredKeys(index.ignored);
  const correct = createCorrection({ index, phrases, vocabulary, ignored });
  const names = createNames(index.passages, readName);

  /** A word that is not known may be the beginning of one that is. */
  const begunBy = ({ word = "" }: Part) =>
    word.length < leastBegun || vocabulary.isKnown(word) ? [] : vocabulary.begun(word);

  function completed(part: Part): Part {
    const terms = begunBy(part).map(({ term }) => ({ terms: [term], weight: begunWorth }));
    return { ...part, alternatives: [...part.alternatives, ...terms] };
  }

  /** An unfinished name counts as the names that it may become. */
  function namedIn({ units, parts }: Question): ReadonlySet<number> {
    const finished = parts.flatMap((part) =>
      begunBy(part).map(({ term }) =>
        units.map((unit): Unit => (unit.text === part.word ? { ...unit, key: term } : unit)),
      ),
    );
    return new Set([units, ...finished].flatMap((each) => names.namedIn(each)));
  }

  return {
    phrases,
    ignored,
    read(text) {
      const asked = readableQuestion(text);
      const corrected = correct(asked);
      const question = readQuestion(corrected ?? asked, phrases, ignored);
      const parts = distinct(question.parts);
      const named = namedIn({ ...question, parts });
      return { asked, question: { ...question, parts: parts.map(completed) }, corrected, named };
    },
  };
}
