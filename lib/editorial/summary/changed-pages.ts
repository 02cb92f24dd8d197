import { type Locale, localeIds } from "#lib/locales/registry.ts";
import type { ContentFile } from "../content-file.ts";
import type { ContentFolder } from "../content-folder.ts";
import { addressOf } from "../reading/addresses.ts";
import { isReadable, sectionsOf } from "../reading/body.ts";
import { prosesByFolder } from "../reading/editions.ts";
import { dataOf, syntaxErrorOf } from "../reading/yaml-data.ts";

/** What has become of the text of one language. */
export type EditionChange = {
  locale: Locale;
  what: "added" | "removed" | "changed";
  /** Keys of the front matter that say something else, but for the stamps. */
  head: string[];
  /** Ids of the sections that are new, gone or different. */
  sections: string[];
};

/** A page whose text has changed in some language. */
export type PageChange = { folder: string; address: string | undefined; editions: EditionChange[] };

const headOf = (file: ContentFile | undefined): Record<string, unknown> => {
  const data: unknown = file && dataOf(file);
  return typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
};

const hashesOf = (file: ContentFile | undefined): Map<string, string> =>
  new Map((file ? sectionsOf(file) : []).map(({ id, hash }) => [id ?? "?", hash]));

/** The keys under which two records do not say the same. */
function differing<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): string[] {
  const keys = new Set([...after.keys(), ...before.keys()]);
  return [...keys].filter((key) => JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key)));
}

function editionChange(
  locale: Locale,
  before: ContentFile | undefined,
  after: ContentFile | undefined,
): EditionChange[] {
  if (before?.text === after?.text) return [];
  const what = before ? (after ? "changed" : "removed") : "added";
  // Nothing can be told of a text that cannot be read but that it is another one.
  const comparable = what === "changed" && after !== undefined && isReadable(after) && !syntaxErrorOf(after);
  const head = differing(new Map(Object.entries(headOf(before))), new Map(Object.entries(headOf(after))));
  return [
    {
      locale,
      what,
      head: comparable ? head.filter((key) => key !== "basedOn") : [],
      sections: comparable ? differing(hashesOf(before), hashesOf(after)) : [],
    },
  ];
}

/** The pages whose texts differ between two states of the content. */
export function changedPages(before: ContentFolder, after: ContentFolder): PageChange[] {
  const [old, current] = [prosesByFolder(before), prosesByFolder(after)];
  return [...new Set([...current.keys(), ...old.keys()])].sort().flatMap((folder) => {
    const editions = localeIds.flatMap((locale) =>
      editionChange(locale, old.get(folder)?.get(locale), current.get(folder)?.get(locale)),
    );
    return editions.length > 0 ? [{ folder, address: addressOf(folder), editions }] : [];
  });
}
