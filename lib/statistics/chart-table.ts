import type { Chart } from "#lib/content/schema/chart.ts";
import type { LocalizedText } from "#lib/content/schema/common.ts";
import type { FactPoint } from "#lib/content/schema/fact.ts";
import { factsNamedIn } from "#lib/content/schema/phrase.ts";
import type { Reference } from "#lib/facts/citations.ts";
import { factById, latestPoint } from "#lib/facts/facts.ts";

/** A chart as the table it draws: what the page, the download and the picture are all made from. */
export type ChartTable = {
  columns: readonly LocalizedText[];
  rows: readonly ChartRow[];
};

export type ChartRow = {
  /** The group of a bar; absent where the row is a day. */
  label: LocalizedText | undefined;
  /** The day, month or year of a row of lines. */
  asOf: string | undefined;
  /** One cell for each column; undefined where no figure is published. */
  cells: readonly (FactPoint | undefined)[];
};

/** The points of a fact, oldest first. */
const pointsOf = (id: string): FactPoint[] => {
  const fact = factById(id);
  return fact.series ? fact.series.toSorted((a, b) => a.asOf.localeCompare(b.asOf)) : [latestPoint(fact)];
};

function tableOfLines(lines: NonNullable<Chart["lines"]>): ChartTable {
  const series = lines.map(({ fact }) => new Map(pointsOf(fact).map((point) => [point.asOf, point])));
  const days = [...new Set(series.flatMap((points) => [...points.keys()]))].sort();
  return {
    columns: lines.map(({ label }) => label),
    rows: days.map((asOf) => ({ label: undefined, asOf, cells: series.map((points) => points.get(asOf)) })),
  };
}

const tableOfBars = ({ measures, rows }: NonNullable<Chart["bars"]>): ChartTable => ({
  columns: measures,
  rows: rows.map(({ label, facts }) => ({
    label,
    asOf: undefined,
    cells: facts.map((id) => (id === null ? undefined : latestPoint(factById(id)))),
  })),
});

/** The table that a chart draws. */
export function chartTable({ id, lines, bars }: Chart): ChartTable {
  if (lines) return tableOfLines(lines);
  if (bars) return tableOfBars(bars);
  throw new Error(`chart "${id}" has neither lines nor bars`);
}

/** The number that a picture draws; throws where the value is none. */
export function numberOf({ value }: FactPoint): number {
  if (value.kind === "count" || value.kind === "percent") return value.number;
  if (value.kind === "money") return value.amount;
  throw new Error(`a chart cannot draw a value of the kind "${value.kind}"`);
}

/** Everything that a chart cites, in the order in which it is shown. */
export const chartReferences = (chart: Chart): Reference[] => [
  ...factsNamedIn(chart.finding.en),
  ...(chart.note ? factsNamedIn(chart.note.en) : []),
  ...(chart.bars?.target ? [chart.bars.target] : []),
  ...chartTable(chart)
    .rows.flatMap(({ cells }) => cells)
    .flatMap((point) => (point ? [{ source: point.source, asOf: point.asOf }] : [])),
];
