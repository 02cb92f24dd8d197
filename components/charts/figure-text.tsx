import { SourceNumber } from "#components/prose/fact.tsx";
import type { FactPoint } from "#lib/content/schema/fact.ts";
import type { Citations } from "#lib/facts/citations.ts";
import { formatPoint } from "#lib/facts/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { point: FactPoint | undefined; locale: Locale; citations: Citations };

/** What is counted stands in the heading of the column. */
const withoutUnit = (point: FactPoint): FactPoint =>
  point.value.kind === "count" ? { ...point, value: { kind: "count", number: point.value.number } } : point;

/** A figure in a table with its source, or the word that none is published. */
export function FigureText({ point, locale, citations }: Props) {
  if (!point) return <span className="text-ink-soft">{translator(locale)("statistics.none")}</span>;
  return (
    <>
      {formatPoint(withoutUnit(point), locale)}
      <SourceNumber number={citations.numberOf({ source: point.source, asOf: point.asOf })} locale={locale} />
    </>
  );
}
