import { localText } from "#lib/content/localize.ts";
import type { FactPoint } from "#lib/content/schema/fact.ts";
import type { Citations } from "#lib/facts/citations.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { type ChartTable, numberOf } from "#lib/statistics/chart-table.ts";
import { FigureText } from "./figure-text.tsx";
import { styles } from "./marks.tsx";

type Props = { table: ChartTable; target: FactPoint | undefined; locale: Locale; citations: Citations };
type BarProps = { value: number | undefined; longest: number; target: number | undefined; index: number };

const percent = (value: number, longest: number) => Math.round((value / longest) * 1000) / 10;

/** The length says how much; the shade only which measure. A bar that is missing leaves an empty, dotted line. */
function Bar({ value, longest, target, index }: BarProps) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className="block h-3.5 w-full">
      {value === undefined ? (
        <path d="M0 5H100" stroke="var(--ink-soft)" strokeDasharray="1 1.5" vectorEffect="non-scaling-stroke" />
      ) : (
        <rect width={percent(value, longest)} height="10" fill={styles[index]?.colour} />
      )}
      {target === undefined ? null : (
        <path
          d={`M${percent(target, longest)} 0V10`}
          stroke="var(--ink)"
          strokeWidth={2.5}
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}

/** Figures side by side: a table whose cells show their size as a bar. */
export function BarTable({ table, target, locale, citations }: Props) {
  const t = translator(locale);
  const targetNumber = target && numberOf(target);
  const longest = table.columns.map((_, column) =>
    Math.max(
      targetNumber ?? 0,
      ...table.rows.flatMap(({ cells }) => {
        const point = cells[column];
        return point ? [numberOf(point)] : [];
      }),
    ),
  );
  const names = table.columns.map((column) => localText(column, locale));
  return (
    <table className={table.columns.length > 1 ? "bars many" : "bars"}>
      <thead>
        <tr>
          <th scope="col">{t("statistics.group")}</th>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ label, cells }) => (
          <tr key={label?.en}>
            <th scope="row">{label ? localText(label, locale) : null}</th>
            {cells.map((point, index) => (
              <td key={names[index]} data-label={names[index]}>
                <Bar
                  value={point && numberOf(point)}
                  longest={longest[index] ?? 1}
                  target={targetNumber}
                  index={index}
                />
                <FigureText point={point} locale={locale} citations={citations} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
