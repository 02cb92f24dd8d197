import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { Outcome, RouteResult } from "./assess.ts";

/** A result with the scheme and the route it is about. */
export type NamedResult = RouteResult & { of: Scheme; named: Scheme["routes"][number] };

/** The results with their schemes, in the order of lists. */
export function namedResults(results: readonly RouteResult[], schemes: readonly Scheme[]): NamedResult[] {
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  return results
    .flatMap((result) => {
      const of = byId.get(result.scheme);
      const named = of?.routes.find(({ id }) => id === result.route);
      return of && named ? [{ ...result, of, named }] : [];
    })
    .toSorted((a, b) => a.of.order - b.of.order);
}

/** The results of one outcome. */
export const withOutcome = (results: readonly NamedResult[], outcome: Outcome): NamedResult[] =>
  results.filter((result) => result.outcome === outcome);
