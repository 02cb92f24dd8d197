import type { Concept } from "../analysis/phrases.ts";
import { createPhraseFinder } from "../analysis/phrases.ts";
import type { ReadName, Unit } from "../analysis/units.ts";
import type { Passage } from "../passage.ts";

export type Names = {
  /** The passages of which a question holds a whole name, wherever in the question it stands. */
  namedIn: (units: readonly Unit[]) => ReadonlySet<Passage>;
};

/** Makes what finds the names of things in a question. */
export function createNames(passages: readonly Passage[], readName: ReadName): Names {
  const byId = new Map<string, Passage>();
  const concepts = passages.flatMap((passage, index): Concept[] => {
    const names = [...(passage.names ?? []), ...(passage.aliases ?? [])];
    if (names.length === 0) return [];
    byId.set(String(index), passage);
    return [{ id: String(index), names, isExact: true }];
  });
  const phrases = createPhraseFinder(concepts, readName);
  return {
    namedIn: (units) =>
      new Set(
        [...units.keys()]
          .flatMap((start) => phrases.matchesAt(units, start))
          .flatMap(({ concept }) => byId.get(concept.id) ?? []),
      ),
  };
}
