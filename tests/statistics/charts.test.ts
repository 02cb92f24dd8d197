import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { chartReferences, chartTable, numberOf } from "#lib/statistics/chart-table.ts";
import { charts } from "#lib/statistics/charts.ts";
import { csvOf, observationsOf } from "#lib/statistics/download.ts";

const all = [...charts.values()];

describe.each(all.map((chart) => [chart.id, chart] as const))("the chart %s", (_, chart) => {
  const { columns, rows } = chartTable(chart);

  test("has a cell for every column of every row", () => {
    expect(rows.length).toBeGreaterThan(1);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  test("draws numbers only, and cites each of them", () => {
    const points = rows.flatMap(({ cells }) => cells).filter((point) => point !== undefined);
    for (const point of points) expect(numberOf(point)).toBeTypeOf("number");
    const cited = chartReferences(chart).map((reference) => JSON.stringify(reference));
    for (const { source, asOf } of points) expect(cited).toContain(JSON.stringify({ source, asOf }));
  });

  test("is the same in its download as on the page", () => {
    const observations = observationsOf(chart);
    const read = csvParse(csvOf(observations).replace("\uFEFF", ""));
    expect(read.map(({ value }) => value)).toEqual(observations.map(({ value }) => String(value ?? "")));
    const drawn = rows.flatMap(({ cells }) => cells).filter((point) => point !== undefined);
    expect(observations.filter(({ value }) => value !== null)).toHaveLength(drawn.length);
  });
});

test("cumulative figures never stand in one chart with those of a period", () => {
  for (const chart of all.filter(({ lines }) => lines)) {
    const points = chartTable(chart)
      .rows.flatMap(({ cells }) => cells)
      .filter((point) => point !== undefined);
    expect(new Set(points.map(({ period }) => period !== undefined)).size, chart.id).toBe(1);
  }
});
