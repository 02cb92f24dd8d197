import en from "#messages/en.json" with { type: "json" };
import zhHant from "#messages/zh-hant.json" with { type: "json" };

export type Messages = typeof en;

/** A larger unit in which numbers are written; its word stands in the messages under `unit`. */
type LargeUnit = { size: number; word: keyof Messages["unit"]; only?: "money" };

type LocaleEntry = {
  /** The language's own name, as the language switch shows it. */
  name: string;
  shortName: string;
  /** The `lang` attribute. */
  lang: string;
  /** The `hreflang` attribute and the language tag in the sitemap. */
  hreflang: string;
  /** The BCP 47 tag by which dates, lists and numbers are written. */
  format: string;
  /** Where official style differs from that tag: what stands between thousands of counts, and larger units, greatest first. */
  numbers?: { separator: string; largeUnits: readonly LargeUnit[] };
  /** The written locale that this one is derived from, and how. */
  derivedFrom?: string;
  derivation?: "simplified-chinese";
  /** Where a text comes from when this locale has none, best first. */
  fallbacks: readonly string[];
  /** The words of the interface; a derived locale has none of its own. */
  messages?: Messages;
};

const chineseNumbers = {
  separator: ",",
  largeUnits: [
    { size: 1e8, word: "hundredMillion" },
    { size: 1e4, word: "tenThousand" },
  ],
} as const satisfies LocaleEntry["numbers"];

/** Every locale of the portal. The key is the first segment of its addresses and the name of its files. */
export const locales = {
  en: {
    name: "English",
    shortName: "English",
    lang: "en",
    hreflang: "en",
    format: "en-GB",
    numbers: {
      separator: "\u00a0",
      largeUnits: [
        { size: 1e9, word: "billion", only: "money" },
        { size: 1e6, word: "million", only: "money" },
      ],
    },
    fallbacks: ["zh-hant"],
    messages: en,
  },
  "zh-hant": {
    name: "繁體中文",
    shortName: "繁體",
    lang: "zh-Hant-HK",
    hreflang: "zh-Hant",
    format: "zh-Hant-HK",
    numbers: chineseNumbers,
    fallbacks: ["en"],
    messages: zhHant,
  },
  "zh-hans": {
    name: "简体中文",
    shortName: "简体",
    lang: "zh-Hans",
    hreflang: "zh-Hans",
    format: "zh-Hans-CN",
    numbers: chineseNumbers,
    derivedFrom: "zh-hant",
    derivation: "simplified-chinese",
    fallbacks: ["zh-hant", "en"],
  },
} as const satisfies Record<string, LocaleEntry>;

export type Locale = keyof typeof locales;

export const localeIds = Object.keys(locales) as Locale[];

export const defaultLocale: Locale = "en";

/** All that is known of a locale. */
export const localeEntry = (locale: Locale): LocaleEntry => locales[locale];

export const isLocale = (value: string): value is Locale => Object.hasOwn(locales, value);
