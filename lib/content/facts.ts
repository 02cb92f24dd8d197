import { ContentError, documentsOf } from "./documents.ts";
import type { FactEntry } from "./schema/fact.ts";
import type { Source } from "./schema/source.ts";

function index<T extends { id: string }>(entries: T[], what: string): ReadonlyMap<string, T> {
  const byId = new Map<string, T>();
  for (const entry of entries) {
    if (byId.has(entry.id)) throw new ContentError(`two ${what} are called "${entry.id}"`);
    byId.set(entry.id, entry);
  }
  return byId;
}

/** Every source of content/sources, by id. */
export const sources: ReadonlyMap<string, Source> = index(
  documentsOf("SourceFile").flatMap((file) => file.sources),
  "sources",
);

/** Every fact of content/facts, by id. */
export const facts: ReadonlyMap<string, FactEntry> = index(
  documentsOf("FactFile").flatMap((file) => file.facts),
  "facts",
);
