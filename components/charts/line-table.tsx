import { localText } from "#lib/content/localize.ts";
import type { Citations } from "#lib/facts/citations.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import type { ChartTable } from "#lib/statistics/chart-table.ts";
import { FigureText } from "./figure-text.tsx";

type Props = { table: ChartTable; locale: Locale; citations: Citations };

/** The figures that a line chart draws, newest first. */
export function LineTable({ table, locale, citations }: Props) {
  const t = translator(locale);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("statistics.day")}</th>
          {table.columns.map((column) => (
            <th key={column.en} scope="col">
              {localText(column, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.toReversed().map(({ asOf = "", cells }) => (
          <tr key={asOf}>
            <th scope="row" className="font-normal whitespace-nowrap">
              {formatDay(asOf, locale)}
            </th>
            {cells.map((point, index) => (
              <td key={table.columns[index]?.en}>
                <FigureText point={point} locale={locale} citations={citations} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
