import { type Concept, createPhraseFinder } from "../analysis/phrases.ts";
import type { ReadName, Unit } from "../analysis/units.ts";
import type { Passage } from "../passage.ts";

export type Names = {
  /** The numbers of the passages of which a question holds a whole name, wherever in the question it stands. */
  namedIn: (units: readonly Unit[]) => number[];
};

/** Makes what finds the names of those things in a question that answer only to their names. */
export function createNames(passages: readonly Passage[], readName: ReadName): Names {
  const concepts = passages.flatMap(({ onlyByName, names = [], aliases = [] }, number): Concept[] =>
    onlyByName ? [{ id: String(number), names: [...names, ...aliases], isExact: true }] : [],
  );
  const phrases = createPhraseFinder(concepts, readName);
  return {
    namedIn: (units) =>
      [...units.keys()].flatMap((start) => phrases.matchesAt(units, start)).map(({ concept }) => Number(concept.id)),
  };
}
