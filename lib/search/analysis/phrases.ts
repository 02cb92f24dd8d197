import { type ReadName, type Unit, unitsOfName } from "./units.ts";

/** Words and names that mean one thing, whatever the language. */
export type Concept = {
  /** Unique; also the term under which texts that speak of it are indexed. */
  id: string;
  /** In any language and script. */
  names: readonly string[];
  /** True where the names are official equivalents, false where they are only near in meaning. */
  isExact: boolean;
  /** True for what has a page of its own. */
  isSubject?: boolean;
  /** True for what only tells something of the question, and is looked for nowhere. */
  isSilent?: boolean;
};

export type Match = { concept: Concept; start: number; length: number };

type Node = { next: Map<string, Node>; concepts: Concept[] };

const newNode = (): Node => ({ next: new Map(), concepts: [] });

export type PhraseFinder = {
  /** Every name that begins at a unit, the shorter ones first. */
  matchesAt: (units: readonly Unit[], start: number) => Match[];
};

/** Makes the function that finds the names of concepts in a text, however they overlap. */
export function createPhraseFinder(concepts: readonly Concept[], readName: ReadName = unitsOfName): PhraseFinder {
  const root = newNode();
  for (const concept of concepts)
    for (const name of concept.names) {
      let node = root;
      for (const { key } of readName(name)) {
        const next = node.next.get(key) ?? newNode();
        node.next.set(key, next);
        node = next;
      }
      if (node !== root && !node.concepts.includes(concept)) node.concepts.push(concept);
    }

  return {
    matchesAt(units, start) {
      const matches: Match[] = [];
      let node: Node | undefined = root;
      for (let index = start; index < units.length; index++) {
        node = node.next.get(units[index]?.key ?? "");
        if (!node) break;
        for (const concept of node.concepts) matches.push({ concept, start, length: index - start + 1 });
      }
      return matches;
    },
  };
}
