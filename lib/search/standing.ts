import { today } from "#lib/content/clock.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { repeatedHeadings } from "./index/repeated.ts";
import { audiences, type Passage, type Texts } from "./passage.ts";
import { worthInPage, worthOfPage } from "./ranking.ts";

/** What the passages of an index are worth before anything is asked, by number. */
export type Standing = {
  ofPage: Float64Array;
  inPage: Float64Array;
  /** 1 where the heading stands on many pages. */
  isRepeated: Uint8Array;
  /** 1 for what answers only to its names. */
  onlyByName: Uint8Array;
  /** For whom it is: the place in the list of audiences, from 1; 0 for everybody. */
  audience: Uint8Array;
};

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
  const onlyByName = Uint8Array.from(passages, (passage) => Number(passage.onlyByName === true));
  const audience = Uint8Array.from(passages, (passage) =>
    passage.audience === undefined ? 0 : audiences.indexOf(passage.audience) + 1,
  );
  const known = new Map<Locale, Standing>();
  return (locale) => {
    const standing = known.get(locale) ?? {
      ofPage: Float64Array.from(passages, (passage) =>
        worthOfPage(passage, isReadableIn(passage.title, locale), today()),
      ),
      inPage,
      isRepeated,
      onlyByName,
      audience,
    };
    known.set(locale, standing);
    return standing;
  };
}
