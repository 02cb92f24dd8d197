import { editionOf } from "#lib/content/editions.ts";
import type { LocalText } from "#lib/content/localize.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";

/** Title and summary of an item of news or an event as a reader gets them; throws where it has no text at all. */
export function textsOf({ folder }: { folder: string }, locale: Locale): { title: LocalText; summary: LocalText } {
  const edition = editionOf(folder, locale);
  if (!edition) throw new Error(`${folder} has no text in any language`);
  const lang = edition.substitute ? localeEntry(edition.writtenIn).lang : undefined;
  return { title: { text: edition.prose.title, lang }, summary: { text: edition.prose.summary, lang } };
}
