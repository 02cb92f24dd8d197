import { defaultLocale, isLocale, type Locale, localeEntry, localeIds } from "#lib/locales/registry.ts";
import { allProse, type Prose } from "./documents.ts";
import { textDeriver } from "./localize.ts";
import type { Section } from "./mdx/outline.ts";

/** What a reader of one locale gets to read of a page. */
export type Edition = {
  prose: Prose;
  /** The locale the text is written in. */
  writtenIn: Locale;
  /** Set where the reader's locale has no edition and another language is shown instead. */
  substitute: boolean;
  /** Sections of the original that have changed since this translation was made, as they are called here. */
  outdated: readonly Section[];
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

/** Compares the hashes a translation was stamped with to those of the original as it is now. */
function outdatedSections(folder: string, prose: Prose): Section[] {
  const original = proseIn(folder, defaultLocale);
  if (!original || !prose.basedOn) return [];
  const current = new Map(original.outline.sections.map(({ id, hash }) => [id, hash]));
  return prose.outline.sections.filter(({ id = "" }) => current.get(id) !== prose.basedOn?.[id]);
}

/** The edition of a folder such as `pages/talents` for a locale; undefined if it has none in any language. */
export function editionOf(folder: string, locale: Locale): Edition | undefined {
  const { derivedFrom, fallbacks } = localeEntry(locale);
  const own = proseIn(folder, locale);
  if (own)
    return {
      prose: own,
      writtenIn: locale,
      substitute: false,
      outdated: outdatedSections(folder, own),
      derive: undefined,
    };
  const base = derivedFrom && isLocale(derivedFrom) ? proseIn(folder, derivedFrom) : undefined;
  const derive = textDeriver(locale);
  if (base && derive) {
    const prose = deriveFields(base, derive);
    return {
      prose,
      writtenIn: derivedFrom as Locale,
      substitute: false,
      outdated: outdatedSections(folder, prose),
      derive,
    };
  }
  for (const other of fallbacks) {
    const prose = proseIn(folder, other);
    if (prose && isLocale(other)) return { prose, writtenIn: other, substitute: true, outdated: [], derive: undefined };
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
