import { scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";
import { formatDay, formatLargeNumber } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { type ChartTable, numberOf } from "#lib/statistics/chart-table.ts";
import { Mark, styles } from "./marks.tsx";

type Props = { table: ChartTable; locale: Locale; title: string };
type Plotted = { day: Date; value: number; exact: boolean };

const size = { width: 400, height: 270, left: 58, right: 10, top: 10, bottom: 26 };

/** A longer silence between two figures is a gap in the line: what lies between is not known. */
const longestStep = 200 * 24 * 60 * 60 * 1000;

const plottedOf = ({ rows }: ChartTable, column: number): Plotted[] =>
  rows.flatMap(({ asOf, cells }) => {
    const point = cells[column];
    return asOf && point ? [{ day: new Date(asOf), value: numberOf(point), exact: point.qualifier === "exact" }] : [];
  });

function unbroken(points: readonly Plotted[]): Plotted[][] {
  const runs: Plotted[][] = [];
  for (const point of points) {
    const last = runs.at(-1)?.at(-1);
    if (last && point.day.getTime() - last.day.getTime() <= longestStep) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Below this span the axis counts months and begins with the first of them, above it years. */
const shortest = 500 * 24 * 60 * 60 * 1000;

function startOf(first: number, last: number): Date {
  const day = new Date(first);
  return new Date(Date.UTC(day.getUTCFullYear(), last - first < shortest ? day.getUTCMonth() : 0));
}

/** As many days as there is room for in words: d3 may give more than it is asked for. */
function labelled(days: readonly Date[], most = 4): Date[] {
  const step = Math.ceil(days.length / most);
  return days.filter((_, index) => index % step === 0);
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Figures over time as lines. Whoever cannot see it reads the table beside it. */
export function LineChart({ table, locale, title }: Props) {
  const series = table.columns.map((_, column) => plottedOf(table, column));
  const all = series.flat();
  const days = all.map(({ day }) => day.getTime());
  const first = startOf(Math.min(...days), Math.max(...days));
  const x = scaleUtc([first, new Date(Math.max(...days))], [size.left, size.width - size.right]);
  const y = scaleLinear([0, Math.max(...all.map(({ value }) => value))], [size.height - size.bottom, size.top]).nice(5);
  const isShort = Math.max(...days) - first.getTime() < shortest;
  const isShare = table.rows.some(({ cells }) => cells.some((point) => point?.value.kind === "percent"));
  const path = line<Plotted>(
    ({ day }) => round(x(day)),
    ({ value }) => round(y(value)),
  );
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      className="block h-auto w-full max-w-[36rem] overflow-visible"
      role="img"
    >
      <title>{title}</title>
      <g fontSize={12} fill="var(--ink-soft)">
        {y.ticks(5).map((tick) => (
          <g key={tick} transform={`translate(0 ${round(y(tick))})`}>
            <path d={`M${size.left} 0H${size.width - size.right}`} stroke="var(--line)" />
            <text x={size.left - 8} y={4} textAnchor="end">
              {formatLargeNumber(tick, locale, "count")}
              {isShare ? "%" : null}
            </text>
          </g>
        ))}
        {labelled(x.ticks(4)).map((tick) => (
          <text key={tick.getTime()} x={round(x(tick))} y={size.height - 6} textAnchor="middle">
            {formatDay(tick.toISOString().slice(0, isShort ? 7 : 4), locale, "short")}
          </text>
        ))}
      </g>
      {series.map((points, column) => (
        <g key={table.columns[column]?.en}>
          {unbroken(points).map((run) => (
            <path
              key={run[0]?.day.getTime()}
              d={path(run) ?? ""}
              fill="none"
              stroke={styles[column]?.colour}
              strokeWidth={2}
              strokeDasharray={styles[column]?.dashes}
            />
          ))}
          {points.map(({ day, value, exact }) => (
            <Mark key={day.getTime()} index={column} x={round(x(day))} y={round(y(value))} exact={exact} />
          ))}
        </g>
      ))}
    </svg>
  );
}
