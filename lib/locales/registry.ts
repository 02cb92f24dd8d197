import en from "#messages/en.json" with { type: "json" };
import zhHant from "#messages/zh-hant.json" with { type: "json" };

export type Messages = typeof en;

type LocaleEntry = {
  /** The language's own name, as the language switch shows it. */
  name: string;
  shortName: string;
  /** The `lang` attribute. */
  lang: string;
  /** The `hreflang` attribute and the language tag in the sitemap. */
  hreflang: string;
  /** How dates and numbers are written. */
  format: string;
  /** The written locale that this one is derived from. */
  derivedFrom?: string;
  /** Where a text comes from when this locale has none, best first. */
  fallbacks: readonly string[];
  /** The words of the interface; a derived locale has none of its own. */
  messages?: Messages;
};

/** Every locale of the portal. The key is the first segment of its addresses and the name of its files. */
export const locales = {
  en: {
    name: "English",
    shortName: "English",
    lang: "en",
    hreflang: "en",
    format: "en-GB",
    fallbacks: ["zh-hant"],
    messages: en,
  },
  "zh-hant": {
    name: "繁體中文",
    shortName: "繁體",
    lang: "zh-Hant-HK",
    hreflang: "zh-Hant",
    format: "zh-Hant-HK",
    fallbacks: ["en"],
    messages: zhHant,
  },
  "zh-hans": {
    name: "简体中文",
    shortName: "简体",
    lang: "zh-Hans",
    hreflang: "zh-Hans",
    format: "zh-Hans-CN",
    derivedFrom: "zh-hant",
    fallbacks: ["zh-hant", "en"],
  },
} as const satisfies Record<string, LocaleEntry>;

export type Locale = keyof typeof locales;

export const localeIds = Object.keys(locales) as Locale[];

export const defaultLocale: Locale = "en";

/** All that is known of a locale. */
export const localeEntry = (locale: Locale): LocaleEntry => locales[locale];

export const isLocale = (value: string): value is Locale => Object.hasOwn(locales, value);
