import { Phrase } from "#components/prose/phrase.tsx";
import { localText } from "#lib/content/localize.ts";
import type { Chart } from "#lib/content/schema/chart.ts";
import type { Citations } from "#lib/facts/citations.ts";
import { factById, latestPoint } from "#lib/facts/facts.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { chartTable } from "#lib/statistics/chart-table.ts";
import { BarTable } from "./bar-table.tsx";
import { LineChart } from "./line-chart.tsx";
import { LineTable } from "./line-table.tsx";
import { Sample } from "./marks.tsx";

type Props = { chart: Chart; locale: Locale; citations: Citations };

function Lines({ chart, locale, citations }: Props) {
  const t = translator(locale);
  const table = chartTable(chart);
  return (
    <>
      <ul className="my-3 flex flex-wrap gap-x-6">
        {table.columns.map((column, index) => (
          <li key={column.en}>
            <Sample index={index} />
            {localText(column, locale)}
          </li>
        ))}
      </ul>
      <LineChart table={table} locale={locale} title={localText(chart.title, locale)} />
      <p className="mt-1 text-sm text-ink-soft">{t("statistics.hollow")}</p>
      <details className="mt-3">
        <summary className="cursor-pointer py-1 font-semibold">{t("statistics.table")}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard */}
        <div className="table-scroll" tabIndex={0}>
          <LineTable table={table} locale={locale} citations={citations} />
        </div>
      </details>
    </>
  );
}

/** A chart with what it tells, how to read it, its table and its downloads. */
export function ChartFigure({ chart, locale, citations }: Props) {
  const t = translator(locale);
  const target = chart.bars?.target;
  return (
    <section aria-labelledby={chart.id} className="mt-14 max-w-[46rem]">
      <h2 id={chart.id} className="text-2xl">
        {localText(chart.title, locale)}
      </h2>
      <p className="mt-2 text-lg">
        <Phrase phrase={chart.finding} locale={locale} citations={citations} />
      </p>
      {chart.lines ? (
        <Lines chart={chart} locale={locale} citations={citations} />
      ) : (
        <BarTable
          table={chartTable(chart)}
          target={target ? latestPoint(factById(target)) : undefined}
          locale={locale}
          citations={citations}
        />
      )}
      {chart.note ? (
        <p className="mt-3 text-[.94rem] text-ink-soft">
          <Phrase phrase={chart.note} locale={locale} citations={citations} />
        </p>
      ) : null}
      <p className="no-print mt-2 text-[.94rem]">
        {t("statistics.download")}{" "}
        {["csv", "json"].map((format, index) => (
          <span key={format}>
            {index > 0 ? t("list.separator") : null}
            <a href={`/statistics/${chart.id}.${format}`} download={`${chart.id}.${format}`}>
              {format.toUpperCase()}
            </a>
          </span>
        ))}
      </p>
    </section>
  );
}
