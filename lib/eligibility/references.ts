import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { Reference } from "#lib/facts/citations.ts";
import type { RouteResult } from "./assess.ts";

/** What the reasons of a route rest on: the facts of its criteria, and their sources as of the day the scheme was verified. */
export const referencesOf = ({ criteria }: RouteResult, { verified }: Scheme): Reference[] =>
  criteria.map(({ criterion: { fact, source } }) => fact ?? { source, asOf: verified });
