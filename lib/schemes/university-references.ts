import { universityList } from "#lib/content/universities.ts";
import type { Reference } from "#lib/facts/citations.ts";

/** What the list of institutions rests on. */
export const universityReferences: Reference[] = universityList.sources.map((source) => ({
  source,
  asOf: universityList.inForceFrom,
}));
