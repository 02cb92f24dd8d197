import type { ElementContent } from "hast";
import { h } from "hastscript";
import { type Edition, editionOf } from "#lib/content/editions.ts";
import type { Citations } from "#lib/facts/citations.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { bodyTree } from "#lib/news/body-tree.ts";
import { type IssueKey, introductionFolder, issuePath } from "./archive.ts";

/** The introduction that an editor has written for an issue; undefined where there is none. */
export const introductionIn = (key: IssueKey, locale: Locale): Edition | undefined =>
  editionOf(introductionFolder(key), locale);

/** An introduction as HTML that can leave the site, marked where it is in another language than the issue. */
export function introductionContent(
  edition: Edition,
  key: IssueKey,
  locale: Locale,
  citations: Citations,
): ElementContent[] {
  const content = bodyTree(edition, { locale, path: issuePath(key), citations }).children as ElementContent[];
  return edition.substitute ? [h("div", { lang: localeEntry(edition.writtenIn).lang }, content)] : content;
}
