import type { z } from "zod";
import { facts } from "#lib/content/facts.ts";
import { localAddress, localText } from "#lib/content/localize.ts";
import type { FactEntry, FactPoint } from "#lib/content/schema/fact.ts";
import { latestPoint, sourceById } from "#lib/facts/facts.ts";
import { formatPoint } from "#lib/facts/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import type { factsAnswer } from "./facts-schema.ts";

type FactsAnswer = z.infer<typeof factsAnswer>;
type Entry = FactsAnswer["facts"][number];

function pointForApi(point: FactPoint, locale: Locale): Entry["points"][number] {
  const { title, publisher, url } = sourceById(point.source);
  return {
    text: formatPoint(point, locale),
    value: point.value,
    qualifier: point.qualifier,
    asOf: point.asOf,
    period: point.period ?? null,
    source: {
      title: localText(title, locale),
      publisher: localText(publisher, locale),
      url: url && localAddress(url, locale),
    },
  };
}

const factForApi = (fact: FactEntry, locale: Locale): Entry => ({
  id: fact.id,
  label: localText(fact.label, locale),
  points: (fact.series?.toSorted((a, b) => a.asOf.localeCompare(b.asOf)) ?? [latestPoint(fact)]).map((point) =>
    pointForApi(point, locale),
  ),
  reviewBy: fact.reviewBy,
  confidence: fact.confidence,
});

/** One fact, or all of them, as the API gives them; undefined where no fact has the id. */
export function factsForApi(locale: Locale, id?: string): FactsAnswer | undefined {
  if (id === undefined) return { facts: [...facts.values()].map((fact) => factForApi(fact, locale)) };
  const fact = facts.get(id);
  return fact && { facts: [factForApi(fact, locale)] };
}
