import { facts, sources } from "#lib/content/facts.ts";
import type { FactEntry, FactPoint } from "#lib/content/schema/fact.ts";
import type { Source } from "#lib/content/schema/source.ts";

export class UnknownFactError extends Error {
  override name = "UnknownFactError";
}

/** The fact with an id; throws an UnknownFactError where there is none. */
export function factById(id: string): FactEntry {
  const fact = facts.get(id);
  if (!fact) throw new UnknownFactError(`no fact is called "${id}"; facts are defined in content/facts/`);
  return fact;
}

/** The newest value of a fact with its qualifier, date and source. */
export function latestPoint(fact: FactEntry): FactPoint {
  if (fact.series) {
    const newest = fact.series.toSorted((a, b) => a.asOf.localeCompare(b.asOf)).at(-1);
    if (newest) return newest;
  }
  const { value, qualifier, asOf, source, period } = fact;
  if (!value || !asOf || !source) throw new UnknownFactError(`fact "${fact.id}" has no value`);
  return { value, qualifier, asOf, source, period };
}

/** The source with an id; throws an UnknownFactError where there is none. */
export function sourceById(id: string): Source {
  const source = sources.get(id);
  if (!source) throw new UnknownFactError(`no source is called "${id}"; sources are defined in content/sources/`);
  return source;
}
