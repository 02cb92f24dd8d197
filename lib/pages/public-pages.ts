import { editionOf, foldersUnder, localesOf } from "#lib/content/editions.ts";
import { offices, places } from "#lib/content/network.ts";
import { institutions, schemes } from "#lib/content/subjects.ts";
import { placeSlug } from "#lib/directory/directory.ts";
import { defaultLocale, type Locale, localeIds } from "#lib/locales/registry.ts";

/** A page that readers and search engines may find. */
export type PublicPage = {
  /** Without locale. */
  path: string;
  /** The locales that have an edition of their own. */
  editions: readonly Locale[];
  /** The day its text last changed; undefined where it is made from data. */
  updated: string | undefined;
};

const fromData = (path: string): PublicPage => ({ path, editions: localeIds, updated: undefined });

const fromProse = (folder: string, path: string): PublicPage => ({
  path,
  editions: localesOf(folder),
  updated: editionOf(folder, defaultLocale)?.prose.updated,
});

/** Every public page. */
export const publicPages = (): PublicPage[] => [
  ...["/", "/schemes", "/contact", "/offices", "/about"].map(fromData),
  ...foldersUnder("pages").map((folder) => fromProse(folder, folder.replace(/^pages/, ""))),
  ...[...schemes.keys()].map((id) => fromProse(`schemes/${id}`, `/schemes/${id}`)),
  ...[...institutions.keys()].map((id) => fromProse(`institutions/${id}`, `/about/${id}`)),
  ...[...offices.keys()].map((id) => fromData(`/offices/${id}`)),
  ...places.map(({ code }) => fromData(`/contact/${placeSlug(code)}`)),
];
