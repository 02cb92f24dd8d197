import type { News } from "#lib/content/schema/news.ts";
import type { Reference } from "#lib/facts/citations.ts";
import { factById, latestPoint } from "#lib/facts/facts.ts";

/** What an item of news or an event rests on: the facts of its text, then its own sources that none of them has named. */
export function bulletinReferences(
  { source, furtherSources }: Pick<News, "source" | "furtherSources">,
  factIds: readonly string[],
  day: string,
): Reference[] {
  const named = new Set(factIds.map((id) => latestPoint(factById(id)).source));
  const others = [source, ...furtherSources].filter((id) => !named.has(id));
  return [...factIds, ...others.map((id) => ({ source: id, asOf: day }))];
}
