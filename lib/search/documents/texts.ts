import { simplify } from "#lib/content/glossary.ts";
import { localText } from "#lib/content/localize.ts";
import { partsOf } from "#lib/content/schema/phrase.ts";
import { factById, latestPoint } from "#lib/facts/facts.ts";
import { formatPoint } from "#lib/facts/format.ts";
import { isLocale, type Locale, localeEntry, localeIds } from "#lib/locales/registry.ts";
import type { Texts } from "../passage.ts";

type Written = { readonly [locale: string]: string | undefined };

/** The locales that texts are written in; the others are derived from them. */
const writtenLocales: readonly Locale[] = localeIds.filter((id) => !localeEntry(id).derivedFrom);

/** A text made in every written locale; empty ones are left out. */
export const inEach = (make: (locale: Locale) => string): Texts =>
  Object.fromEntries(writtenLocales.map((locale) => [locale, make(locale)]).filter(([, text]) => text !== ""));

/** A text of the data files in the locales it is written in. */
export const written = (texts: Written): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([locale, text]) => (isLocale(locale) && text !== undefined ? [[locale, text]] : [])),
  );

/** Every wording of a text: names are found in whatever language they are typed. */
export const wordings = (...names: readonly (Written | string | null | undefined)[]): string[] => [
  ...new Set(
    names.flatMap((name) =>
      typeof name === "string" ? [name] : Object.values(name ?? {}).filter((each) => each !== undefined),
    ),
  ),
];

/** Names, each with the word that stands for it in derived text: whoever types either finds the same. */
export const inBothScripts = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => [name, simplify(name)])),
];

/** The value of a fact as a page prints it. */
export const factText = (id: string, locale: Locale): string => formatPoint(latestPoint(factById(id)), locale);

/** A text of the data files with the facts that it names. */
export const phraseText = (phrase: Parameters<typeof localText>[0], locale: Locale): string =>
  partsOf(localText(phrase, locale))
    .map((part) => (typeof part === "string" ? part : factText(part.fact, locale)))
    .join("");
