import { type Locale, localeEntry } from "./registry.ts";
import { translator } from "./translator.ts";

/** Spoken kinds of Chinese, which the names of the platform do not tell apart. */
const ours = ["yue", "cmn"] as const;

const isOurs = (tag: string): tag is (typeof ours)[number] => (ours as readonly string[]).includes(tag);

/** What readers call a language: `de` → German, 德文. */
export function languageName(tag: string, locale: Locale): string {
  if (isOurs(tag)) return translator(locale)(`events.languageOf.${tag}`);
  return new Intl.DisplayNames(localeEntry(locale).format, { type: "language" }).of(tag) ?? tag;
}
