import { today } from "#lib/content/clock.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { repeatedHeadings } from "./index/repeated.ts";
import type { Passage, Texts } from "./passage.ts";
import { worthInPage, worthOfPage } from "./ranking.ts";

/** What the passages of an index are worth before anything is asked, by number. */
export type Standing = { ofPage: Float64Array; inPage: Float64Array; isRepeated: Uint8Array };

/** Whether a reader of a locale gets a text in their own language. */
function isReadableIn(texts: Texts, locale: Locale): boolean {
  const { derivedFrom } = localeEntry(locale);
  return Object.hasOwn(texts, locale) || (derivedFrom !== undefined && Object.hasOwn(texts, derivedFrom));
}

/** Makes the function that gives the standing of all passages for the readers of a locale. */
export function createStandings(passages: readonly Passage[]): (locale: Locale) => Standing {
  const repeated = repeatedHeadings(passages);
  const inPage = Float64Array.from(passages, worthInPage);
  const isRepeated = Uint8Array.from(passages, (passage) => Number(repeated.has(passage)));
  const known = new Map<Locale, Standing>();
  return (locale) => {
    const standing = known.get(locale) ?? {
      ofPage: Float64Array.from(passages, (passage) =>
        worthOfPage(passage, isReadableIn(passage.title, locale), today()),
      ),
      inPage,
      isRepeated,
    };
    known.set(locale, standing);
    return standing;
  };
}
