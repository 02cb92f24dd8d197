import { editionOf } from "#lib/content/editions.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import { type Locale, localeIds } from "#lib/locales/registry.ts";
import type { Passage, Texts } from "../passage.ts";
import { type SectionText, sectionText } from "./section-text.ts";

type ReadSection = SectionText & { id: string | undefined; title: string; depth: number };
type Edition = { locale: Locale; title: string; summary: string; sections: ReadSection[] };

/** By convention the sections that tell of changes have these ids. */
const past: ReadonlySet<string> = new Set(["what-changed-in-the-fees", "what-has-changed", "history"]);

/** What stands before the first heading. */
const introduction = "intro";

/** The editions that somebody wrote; derived ones say the same. */
function writtenEditions(folder: string, scheme: Scheme | undefined): Edition[] {
  return localeIds.flatMap((locale) => {
    const edition = editionOf(folder, locale);
    if (!edition || edition.substitute || edition.derive) return [];
    const { title, summary, outline } = edition.prose;
    const sections = outline.sections.map((section) => ({ ...section, ...sectionText(section, locale, scheme) }));
    return [{ locale, title, summary, sections }];
  });
}

const textsOf = (editions: readonly Edition[], take: (edition: Edition) => string | undefined): Texts =>
  Object.fromEntries(
    editions.map((edition) => [edition.locale, take(edition) ?? ""]).filter(([, text]) => text !== ""),
  );

/** A part of a page, and the facts that it states. */
export type ProsePassage = Passage & { facts: readonly string[] };

type Page = Pick<Passage, "path" | "kind" | "audience"> & Partial<Passage> & { scheme?: Scheme };

const join = (...texts: readonly (string | undefined)[]) => texts.filter(Boolean).join(" ");

/**
 * The passages of a folder of prose: the page with its summary and introduction, then every section with a text.
 * What `page` says of names, words and text is of the page as a whole.
 */
export function prosePassages(folder: string, { scheme, ...page }: Page): ProsePassage[] {
  const editions = writtenEditions(folder, scheme);
  const title = textsOf(editions, (edition) => edition.title);
  const sectionIn = (edition: Edition, id: string | undefined) => edition.sections.find((each) => each.id === id);
  const whole: ProsePassage = {
    ...page,
    title,
    text: textsOf(editions, (edition) =>
      join(edition.summary, page.text?.[edition.locale], sectionIn(edition, introduction)?.text),
    ),
    facts: editions[0]?.sections.find(({ id }) => id === introduction)?.facts ?? [],
  };
  const outline = editions[0]?.sections ?? [];
  const sections = outline.flatMap(({ id, depth, facts }, index): ProsePassage[] => {
    if (id === undefined || id === introduction) return [];
    const parent = depth > 2 ? outline.slice(0, index).findLast((each) => each.depth < depth)?.id : undefined;
    const text = textsOf(editions, (edition) => sectionIn(edition, id)?.text);
    if (Object.keys(text).length === 0) return [];
    return [
      {
        path: page.path,
        anchor: id,
        kind: page.kind,
        ...(page.audience ? { audience: page.audience } : {}),
        ...(past.has(id) ? { isPast: true } : {}),
        ...(page.date ? { date: page.date } : {}),
        title,
        heading: textsOf(editions, (edition) => sectionIn(edition, id)?.title),
        ...(parent ? { above: textsOf(editions, (edition) => sectionIn(edition, parent)?.title) } : {}),
        text,
        facts,
      },
    ];
  });
  return [whole, ...sections];
}
