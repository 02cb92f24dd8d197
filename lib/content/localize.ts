import { isLocale, type Locale, localeEntry } from "#lib/locales/registry.ts";
import { simplify } from "./glossary.ts";
import type { LocalizedAddress, LocalizedText } from "./schema/common.ts";

/** A text as a reader gets it; `lang` is set where it is not in the language of the page. */
export type LocalText = { text: string; lang: string | undefined };

type Texts = { [locale: string]: string | undefined };

/** How text written in one locale becomes text of a locale that is derived from it. */
const derivations = { "simplified-chinese": simplify };

function derive(locale: Locale, text: string): string {
  const { derivation } = localeEntry(locale);
  return derivation ? derivations[derivation](text) : text;
}

/** The best edition of a text for a locale: its own, then derived, then a fall-back in another language. */
export function localize(texts: Texts, locale: Locale): LocalText {
  const entry = localeEntry(locale);
  const own = texts[locale];
  if (own !== undefined) return { text: own, lang: undefined };
  const base = entry.derivedFrom && texts[entry.derivedFrom];
  if (base !== undefined && base !== "") return { text: derive(locale, base), lang: undefined };
  for (const other of entry.fallbacks) {
    const text = texts[other];
    if (text !== undefined && isLocale(other)) return { text, lang: localeEntry(other).lang };
  }
  throw new Error(`no text for ${locale}: ${JSON.stringify(texts)}`);
}

/** As {@link localize}, where only the words matter. */
export const localText = (texts: LocalizedText | Texts, locale: Locale): string => localize(texts, locale).text;

/** The address of a page in the reader's language where it has one. */
export function localAddress(address: LocalizedAddress, locale: Locale): string {
  if (typeof address === "string") return address;
  const entry = localeEntry(locale);
  const [best] = [locale, entry.derivedFrom, ...entry.fallbacks].flatMap((id) => (id && address[id]) || []);
  if (best === undefined) throw new Error(`no address for ${locale}: ${JSON.stringify(address)}`);
  return best;
}

/** Derives text of a page that is shown in a derived locale; other locales keep it as written. */
export const textDeriver = (locale: Locale): ((text: string) => string) | undefined =>
  localeEntry(locale).derivedFrom ? (text) => derive(locale, text) : undefined;
