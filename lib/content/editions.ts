import { isLocale, type Locale, localeEntry, localeIds } from "#lib/locales/registry.ts";
import { allProse, type Prose } from "./documents.ts";
import { textDeriver } from "./localize.ts";

/** What a reader of one locale gets to read of a page. */
export type Edition = {
  prose: Prose;
  /** The locale the text is written in. */
  writtenIn: Locale;
  /** Set where the reader's locale has no edition and another language is shown instead. */
  substitute: boolean;
  /** Changes each text into the reader's script; absent where the text is shown as written. */
  derive: ((text: string) => string) | undefined;
};

const byPath = new Map(allProse.map((prose) => [prose.path, prose]));

const proseIn = (folder: string, locale: string) => byPath.get(`${folder}/${locale}.mdx`);

function deriveFields(prose: Prose, derive: (text: string) => string): Prose {
  const sections = prose.outline.sections.map((section) => ({ ...section, title: derive(section.title) }));
  return {
    ...prose,
    title: derive(prose.title),
    summary: derive(prose.summary),
    outline: { ...prose.outline, sections },
  };
}

/** The edition of a folder such as `pages/talents` for a locale; undefined if it has none in any language. */
export function editionOf(folder: string, locale: Locale): Edition | undefined {
  const { derivedFrom, fallbacks } = localeEntry(locale);
  const own = proseIn(folder, locale);
  if (own) return { prose: own, writtenIn: locale, substitute: false, derive: undefined };
  const base = derivedFrom && isLocale(derivedFrom) ? proseIn(folder, derivedFrom) : undefined;
  const derive = textDeriver(locale);
  if (base && derive)
    return { prose: deriveFields(base, derive), writtenIn: derivedFrom as Locale, substitute: false, derive };
  for (const other of fallbacks) {
    const prose = proseIn(folder, other);
    if (prose && isLocale(other)) return { prose, writtenIn: other, substitute: true, derive: undefined };
  }
  return undefined;
}

/** The locales in which a folder can be read without falling back to another language. */
export const localesOf = (folder: string): Locale[] =>
  localeIds.filter((locale) => editionOf(folder, locale)?.substitute === false);

/** The folders of prose under a path: `pages` → `pages/talents`, `pages/help/privacy` … */
export const foldersUnder = (root: string): string[] => [
  ...new Set(
    allProse.map(({ path }) => path.slice(0, path.lastIndexOf("/"))).filter((path) => path.startsWith(`${root}/`)),
  ),
];
