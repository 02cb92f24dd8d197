import type { ReactNode } from "react";
import type { LocalText } from "#lib/content/localize.ts";
import { isLocale, type Locale, localeEntry } from "#lib/locales/registry.ts";

/** A text, marked with its language where that is not the language of the page. */
export const InLanguage = ({ text: { text, lang } }: { text: LocalText }) =>
  lang ? <span lang={lang}>{text}</span> : text;

/** The parts of a message that stand in `<other>`, for `t.rich`: words of the portal's other language, marked as such. */
export function inOtherLanguage(locale: Locale) {
  const { fallbacks, derivedFrom } = localeEntry(locale);
  const other = fallbacks.filter((id) => id !== derivedFrom).find(isLocale);
  const lang = other && localeEntry(other).lang;
  return { other: (words: ReactNode) => <span lang={lang}>{words}</span> };
}
