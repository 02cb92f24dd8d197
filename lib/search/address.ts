import type { Kind } from "./passage.ts";

/** The page of search, without locale. */
export const searchPath = "/search";

type Question = { question: string; kind?: Kind | undefined; page?: number };

/** The address, without locale, that shows the results of a question. */
export function addressOfSearch({ question, kind, page = 1 }: Question): string {
  const query = new URLSearchParams({ q: question });
  if (kind) query.set("kind", kind);
  if (page > 1) query.set("page", String(page));
  return `${searchPath}?${query}`;
}
