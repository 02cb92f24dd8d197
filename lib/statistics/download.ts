import { csvFormat } from "d3-dsv";
import { localAddress, localText } from "#lib/content/localize.ts";
import type { Chart } from "#lib/content/schema/chart.ts";
import type { LocalizedText } from "#lib/content/schema/common.ts";
import type { FactPoint } from "#lib/content/schema/fact.ts";
import { sourceById } from "#lib/facts/facts.ts";
import { defaultLocale, localeIds } from "#lib/locales/registry.ts";
import { chartTable, numberOf } from "./chart-table.ts";

/** One figure of a chart with everything needed to cite it; `value` is null where no figure is published. */
export type Observation = Record<string, string | number | null>;

const unitOf = ({ value }: FactPoint): string => {
  if (value.kind === "money") return value.currency;
  if (value.kind === "percent") return "%";
  return value.kind === "count" ? (value.unit?.en ?? "") : "";
};

function addressOf(source: string): string {
  const { url } = sourceById(source);
  return url === null ? "" : localAddress(url, defaultLocale);
}

/** A name in every language: `series` in the default locale, `series-zh-hant` … in the others. */
const inEveryLocale = (key: string, names: LocalizedText | undefined): Observation =>
  Object.fromEntries(
    localeIds.map((locale) => [
      locale === defaultLocale ? key : `${key}-${locale}`,
      names ? localText(names, locale) : "",
    ]),
  );

const described = (point: FactPoint | undefined): Observation =>
  point
    ? {
        value: numberOf(point),
        unit: unitOf(point),
        qualifier: point.qualifier,
        asOf: point.asOf,
        periodFrom: point.period?.from ?? "",
        periodTo: point.period?.to ?? "",
        source: sourceById(point.source).title.en,
        publisher: sourceById(point.source).publisher.en,
        url: addressOf(point.source),
      }
    : {
        value: null,
        unit: "",
        qualifier: "",
        asOf: "",
        periodFrom: "",
        periodTo: "",
        source: "",
        publisher: "",
        url: "",
      };

/** The figures of a chart, one by one; a point that a line does not have is left out, a bar that is missing is null. */
export function observationsOf(chart: Chart): Observation[] {
  const { columns, rows } = chartTable(chart);
  return rows.flatMap(({ label, cells }) =>
    columns.flatMap((column, index) => {
      const point = cells[index];
      if (!point && !label) return [];
      return [{ ...inEveryLocale("series", column), ...inEveryLocale("group", label), ...described(point) }];
    }),
  );
}

/** As RFC 4180 has it, with a byte order mark so that spreadsheets read the Chinese. */
export const csvOf = (observations: readonly Observation[]): string => `\uFEFF${csvFormat([...observations])}\n`;
