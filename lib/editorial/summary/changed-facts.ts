import { type FactEntry, type FactPoint, fact } from "#lib/content/schema/fact.ts";
import { type ContentFolder, ofKind } from "../content-folder.ts";
import { dataOf } from "../reading/yaml-data.ts";

/** A fact before and after; one of them is absent where it was added or removed. */
export type FactChange = {
  id: string;
  /** Relative to the content folder. */
  file: string;
  before: FactEntry | undefined;
  after: FactEntry | undefined;
};

type Known = { entry: FactEntry; file: string };

/** The entries of a folder that can be read, by id; what cannot be read has been reported by the check. */
function factsById(folder: ContentFolder): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const file of ofKind(folder, "FactFile")) {
    const list = (dataOf(file) as { facts?: unknown } | undefined)?.facts;
    for (const entry of Array.isArray(list) ? list : []) {
      const result = fact.safeParse(entry);
      if (result.success) known.set(result.data.id, { entry: result.data, file: file.path });
    }
  }
  return known;
}

/** The facts that differ between two states of the content, in the order of their ids. */
export function changedFacts(before: ContentFolder, after: ContentFolder): FactChange[] {
  const [old, current] = [factsById(before), factsById(after)];
  return [...new Set([...old.keys(), ...current.keys()])].sort().flatMap((id) => {
    const [was, is] = [old.get(id), current.get(id)];
    if (JSON.stringify(was?.entry) === JSON.stringify(is?.entry)) return [];
    return [{ id, file: is?.file ?? was?.file ?? "", before: was?.entry, after: is?.entry }];
  });
}

/** The points of a fact, oldest first; a fact without a series has one. */
export function pointsOf(entry: FactEntry | undefined): FactPoint[] {
  if (!entry) return [];
  if (entry.series) return entry.series.toSorted((a, b) => a.asOf.localeCompare(b.asOf));
  const { value, qualifier, asOf, source, period } = entry;
  return value && asOf && source ? [{ value, qualifier, asOf, source, period }] : [];
}
