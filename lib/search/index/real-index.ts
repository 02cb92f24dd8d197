import { searchWords } from "#lib/content/search-words.ts";
import { allPassages } from "../documents/all-passages.ts";
import { allConcepts } from "../documents/concepts.ts";
import { buildIndex } from "./build-index.ts";
import type { SearchIndex } from "./search-index.ts";

/** The index of everything that the portal says. */
export const realIndex = (): SearchIndex =>
  buildIndex({ passages: allPassages(), concepts: allConcepts(), ignored: searchWords.ignored });
