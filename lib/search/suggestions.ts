import type { Locale } from "#lib/locales/registry.ts";
import type { Passage } from "./passage.ts";
import { localTextOf } from "./shown.ts";

/** Where the suggestions of a locale are to be fetched. */
export const suggestionsPath = (locale: Locale): string => `/suggestions/${locale}.json`;

const isPage = ({ anchor, fact, onlyByName, kind }: Passage) =>
  anchor === undefined && fact === undefined && !onlyByName && kind !== "news" && kind !== "event";

const isQuestion = ({ kind, heading, fact }: Passage) =>
  kind === "question" && heading !== undefined && fact === undefined;

const isAbbreviation = (name: string) => /^[A-Z][A-Za-z]*[A-Z][A-Za-z ]*$/.test(name);

/**
 * What a search box offers while somebody types: the titles of pages, the questions that people ask, and
 * abbreviations; each once. News comes and goes, and places are offered by the finder.
 */
export function suggestionsFor(passages: readonly Passage[], locale: Locale): string[] {
  const pages = passages.filter(isPage);
  const titles = pages.map(({ title }) => localTextOf(title, locale).text);
  const questions = passages.filter(isQuestion).map(({ heading }) => localTextOf(heading, locale).text);
  const abbreviations = pages.flatMap(({ names = [] }) => names.filter(isAbbreviation));
  return [...new Set([...titles, ...abbreviations, ...questions])].filter((each) => each !== "");
}
