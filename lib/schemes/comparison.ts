import type { GlanceKey, Scheme } from "#lib/content/schema/scheme.ts";
import { schemes } from "#lib/content/subjects.ts";
import type { Reference } from "#lib/facts/citations.ts";
import { glanceReferences } from "./references.ts";

/** The questions of a comparison, in the order of its rows. */
export const comparisonKeys = [
  "jobOffer",
  "degree",
  "age",
  "quota",
  "stay",
  "fee",
  "time",
  "family",
  "settlement",
] as const satisfies readonly GlanceKey[];

const fewest = 2;
export const most = 4;

/** What an address asks to be compared. */
export type Comparison = {
  /** Known schemes, each once, in the order of the address. */
  chosen: Scheme[];
  /** What stands in the address but is no scheme. */
  unknown: string[];
};

/** Reads `with=a,b` or `with=a&with=b`. */
export function readComparison(values: readonly string[]): Comparison {
  const ids = [...new Set(values.flatMap((value) => value.split(",")).map((id) => id.trim().toLowerCase()))];
  const named = ids.filter((id) => id !== "");
  return {
    chosen: named.flatMap((id) => schemes.get(id) ?? []),
    unknown: named.filter((id) => !schemes.has(id)),
  };
}

/** True where there are neither too few schemes for a comparison nor too many to read side by side. */
export const isComparable = ({ chosen, unknown }: Comparison): boolean =>
  unknown.length === 0 && chosen.length >= fewest && chosen.length <= most;

/** The questions whose answers are not the same for all; two answers are the same when their words and facts are. */
export const differingKeys = (chosen: readonly Scheme[]): ReadonlySet<GlanceKey> =>
  new Set(comparisonKeys.filter((key) => new Set(chosen.map(({ glance }) => glance[key].en)).size > 1));

/** What a comparison cites, row by row. */
export const comparisonReferences = (chosen: readonly Scheme[]): Reference[] =>
  comparisonKeys.flatMap((key) => chosen.flatMap((scheme) => glanceReferences(scheme, [key])));
