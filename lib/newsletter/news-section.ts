import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import { type Edition, editionOf } from "#lib/content/editions.ts";
import type { NewsItem } from "#lib/content/news.ts";
import { dayInHongKong, isWholeDay } from "#lib/content/schema/time.ts";
import type { Citations, Reference } from "#lib/facts/citations.ts";
import { formatDay } from "#lib/locales/format.ts";
import { formatMoment } from "#lib/locales/format-time.ts";
import { localePath } from "#lib/locales/paths.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { bodyTree } from "#lib/news/body-tree.ts";
import { bulletinPath } from "#lib/news/paths.ts";
import { bulletinReferences } from "#lib/news/references.ts";
import { absoluteUrl } from "#lib/site.ts";

const editionIn = (item: NewsItem, locale: Locale): Edition => {
  const edition = editionOf(item.folder, locale);
  if (!edition) throw new Error(`content/${item.folder} has no text in any language`);
  return edition;
};

/** What an item rests on. */
export const newsReferences = (item: NewsItem, locale: Locale): Reference[] =>
  bulletinReferences(item, editionIn(item, locale).prose.outline.factIds, dayInHongKong(item.issued));

/** Headings of an item stand below its title, which is an h3 here and the h1 of its own page. */
function lowerHeadings(content: ElementContent[]): ElementContent[] {
  const root = h(null, content);
  visit(root, "element", (element: Element) => {
    const level = /^h([2-4])$/.exec(element.tagName)?.[1];
    if (level) element.tagName = `h${Number(level) + 2}`;
  });
  return root.children as ElementContent[];
}

function issueLine({ issued }: NewsItem, locale: Locale): string {
  const t = translator(locale);
  if (isWholeDay(issued)) return t("news.issued", { when: formatDay(issued, locale) });
  return t("news.issuedAt", { when: formatMoment(issued, locale, "Asia/Hong_Kong") });
}

/** An item of news in full under its title. */
export function newsContent(item: NewsItem, locale: Locale, citations: Citations): ElementContent[] {
  const edition = editionIn(item, locale);
  const path = bulletinPath(item);
  const body = bodyTree(edition, { locale, path, citations }).children as ElementContent[];
  const content = [
    h("h3", h("a", { href: absoluteUrl(localePath(locale, path)) }, edition.prose.title)),
    ...lowerHeadings(body),
  ];
  const line = h("p", h("small", issueLine(item, locale)));
  return [...(edition.substitute ? [h("div", { lang: localeEntry(edition.writtenIn).lang }, content)] : content), line];
}
