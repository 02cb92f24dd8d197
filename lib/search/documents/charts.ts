import { localText } from "#lib/content/localize.ts";
import type { Chart } from "#lib/content/schema/chart.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { chartTable } from "#lib/statistics/chart-table.ts";
import { charts } from "#lib/statistics/charts.ts";
import type { Passage } from "../passage.ts";
import { inEach, phraseText, written } from "./texts.ts";

function textOf(chart: Chart, locale: Locale): string {
  const { columns, rows } = chartTable(chart);
  const labels = [...columns, ...rows.flatMap(({ label }) => (label ? [label] : []))];
  return [
    phraseText(chart.finding, locale),
    chart.note ? phraseText(chart.note, locale) : "",
    ...labels.map((label) => localText(label, locale)),
  ].join(" ");
}

/** The charts of the statistics page. */
export const chartPassages = (): Passage[] =>
  [...charts.values()].map((chart) => ({
    path: "/statistics",
    anchor: chart.id,
    kind: "guide",
    title: inEach((locale) => translator(locale)("statistics.title")),
    heading: written(chart.title),
    text: inEach((locale) => textOf(chart, locale)),
  }));
