import { type Locale, localeIds } from "#lib/locales/registry.ts";

/** The language that is written first and that translations are compared with. */
export const english = "en" satisfies Locale;

/** The language that every page is also written in. */
export const chinese = "zh-hant" satisfies Locale;

/** Derived as a rule; where it is written, it is written in its own script. */
export const simplified = "zh-hans" satisfies Locale;

/** Every page and every text of the data is written in these. */
export const writtenLocales = [english, chinese] as const;

/** What the MDX files of a folder may be called. */
export const proseFileNames = localeIds.map((locale) => `${locale}.mdx`);

/** What other sites and programs call the languages of the portal. */
const foreignNames: readonly (readonly [Locale, string])[] = [
  [english, "eng en-hk en-gb en-us"],
  [chinese, "zh zh-hk zh-tw zh-mo zh-tc tc cht chi hk"],
  [simplified, "zh-cn zh-sg zh-sc sc chs cn"],
];

/** The locale that somebody meant who wrote a name it has elsewhere: `zh-HK`, `tc`. */
export const languageMeantBy = (name: string): Locale | undefined =>
  foreignNames.find(([, names]) => names.split(" ").includes(name.toLowerCase().replaceAll("_", "-")))?.[0];
