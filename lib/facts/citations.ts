import { type LocalText, localAddress, localize } from "#lib/content/localize.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { factById, latestPoint, sourceById } from "./facts.ts";

/** One numbered entry of the sources at the foot of a page. */
export type Citation = {
  number: number;
  title: LocalText;
  publisher: LocalText;
  url: string | undefined;
  /** The day, month or year that the cited statements describe. */
  asOf: string;
};

/** What a page rests on: a fact by its id, or a source directly. */
export type Reference = string | { source: string; asOf: string };

export type Citations = {
  /** The number under which something is cited; throws where the page did not announce it. */
  numberOf: (reference: Reference) => number;
  list: readonly Citation[];
};

const originOf = (reference: Reference): { source: string; asOf: string } =>
  typeof reference === "string" ? latestPoint(factById(reference)) : reference;

const keyOf = (reference: Reference): string => {
  const { source, asOf } = originOf(reference);
  return `${source} ${asOf}`;
};

function citationOf(reference: Reference, number: number, locale: Locale): Citation {
  const { source, asOf } = originOf(reference);
  const { title, publisher, url } = sourceById(source);
  return {
    number,
    title: localize(title, locale),
    publisher: localize(publisher, locale),
    url: url === null ? undefined : localAddress(url, locale),
    asOf,
  };
}

/**
 * Numbers the sources of a page in the order in which it first refers to them.
 * Facts that rest on the same source and date share a number.
 */
export function citationsFor(references: Iterable<Reference>, locale: Locale): Citations {
  const byKey = new Map<string, Citation>();
  for (const reference of references) {
    const key = keyOf(reference);
    if (!byKey.has(key)) byKey.set(key, citationOf(reference, byKey.size + 1, locale));
  }
  return {
    numberOf(reference) {
      const citation = byKey.get(keyOf(reference));
      if (!citation) throw new Error(`the page does not announce ${JSON.stringify(reference)} as something it cites`);
      return citation.number;
    },
    list: [...byKey.values()],
  };
}
