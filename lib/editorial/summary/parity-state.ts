import type { Locale } from "#lib/locales/registry.ts";
import type { ContentFolder } from "../content-folder.ts";
import { english, writtenLocales } from "../languages.ts";
import { outdatedSections } from "../preview/outdated-sections.ts";
import { prosesByFolder, stampsOf } from "../reading/editions.ts";

/** How the languages of one page stand to each other. */
export type ParityState = {
  folder: string;
  /** Written languages that have no text. */
  missing: Locale[];
  /** Translations that were never compared with the original. */
  unstamped: Locale[];
  /** Translations with the sections that the original has changed since. */
  behind: { locale: Locale; sections: string[] }[];
};

/** How the languages of some pages stand to each other; a page that is gone is left out. */
export const parityOf = (folder: ContentFolder, pages: readonly string[]): ParityState[] =>
  pages.flatMap((page) => {
    const files = prosesByFolder(folder).get(page);
    if (!files) return [];
    const original = files.get(english);
    const translations = writtenLocales.flatMap((locale) => {
      const file = locale === english ? undefined : files.get(locale);
      return file ? [{ locale, file }] : [];
    });
    return [
      {
        folder: page,
        missing: writtenLocales.filter((locale) => !files.has(locale)),
        unstamped: original ? translations.filter(({ file }) => !stampsOf(file)).map(({ locale }) => locale) : [],
        behind: original
          ? translations
              .map(({ locale, file }) => ({ locale, sections: outdatedSections(file, original) }))
              .filter(({ sections }) => sections.length > 0)
          : [],
      },
    ];
  });
