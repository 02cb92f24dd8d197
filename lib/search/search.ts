import type { LocalText } from "#lib/content/localize.ts";
import type { Locale } from "#lib/locales/registry.ts";
import type { Answer } from "./answers/answer.ts";
import { findAnswer } from "./answers/find-answer.ts";
import type { Engine, Found } from "./engine.ts";
import { excerptOf, type Piece } from "./excerpt.ts";
import { createHitFinder } from "./hits.ts";
import { limits } from "./limits.ts";
import { type Kind, kinds, type Passage } from "./passage.ts";
import { alsoOn, type Result } from "./results.ts";
import { localTextOf } from "./shown.ts";
import { trailTo } from "./trail.ts";

export type SearchRequest = {
  question: string;
  locale: Locale;
  /** Only results of this kind. */
  kind?: Kind | undefined;
  limit?: number;
  offset?: number;
};

/** A result as a reader sees it. */
export type ShownResult = {
  /** Without locale, with the anchor of the section. */
  path: string;
  /** The page, or the thing that it is about. */
  title: LocalText;
  /** The section that answers best; undefined where that is the page itself. */
  section: LocalText | undefined;
  /** The pages above it. */
  trail: LocalText[];
  excerpt: { pieces: Piece[]; lang: string | undefined };
  kind: Kind;
  /** The day of news, or on which an event begins. */
  date: string | undefined;
  score: number;
  /** Other sections of the page that answer too. */
  also: { path: string; title: LocalText }[];
};

export type SearchAnswer = {
  /** The question as it was read. */
  question: string;
  /** What was likely meant, where a word is misspelt; the results are for this. */
  corrected: string | undefined;
  /** How many results there are, of the kind asked for. */
  total: number;
  /** How many there are of each kind, in the order of the kinds. */
  facets: { kind: Kind; count: number }[];
  answer: Answer | undefined;
  results: ShownResult[];
};

const addressOf = ({ path, anchor }: Passage): string => (anchor === undefined ? path : `${path}#${anchor}`);

const facetsOf = (results: readonly Result[]): SearchAnswer["facets"] =>
  kinds
    .map((kind) => ({ kind, count: results.filter(({ passage }) => passage.kind === kind).length }))
    .filter(({ count }) => count > 0);

function shown(engine: Engine, { question }: Found, locale: Locale) {
  const hitsIn = createHitFinder(question.parts, engine.reader.phrases);
  return (result: Result): ShownResult => {
    const { passage, score } = result;
    const { text, lang } = localTextOf(passage.text, locale);
    return {
      path: addressOf(passage),
      title: localTextOf(passage.title, locale),
      section: passage.heading && localTextOf(passage.heading, locale),
      trail: trailTo(passage.path, engine.index.passages, locale),
      excerpt: { pieces: excerptOf(text, hitsIn), lang },
      kind: passage.kind,
      date: passage.date,
      score: Math.round(score * 100) / 100,
      also: alsoOn(result).map((each) => ({
        path: addressOf(each.passage),
        title: localTextOf(each.passage.heading ?? each.passage.title, locale),
      })),
    };
  };
}

/** Makes the function that answers questions to an index, in the words of the reader's locale. */
export function createSearch(engine: Engine): (request: SearchRequest) => SearchAnswer {
  return ({ question, locale, kind, limit = limits.page, offset = 0 }) => {
    const found = engine.find(question, locale);
    const results = kind === undefined ? found.results : found.results.filter(({ passage }) => passage.kind === kind);
    return {
      question: found.asked,
      corrected: found.corrected,
      total: results.length,
      facets: facetsOf(found.results),
      answer: offset === 0 ? findAnswer({ found, locale, engine }) : undefined,
      results: results.slice(offset, offset + limit).map(shown(engine, found, locale)),
    };
  };
}
