import type { Metadata } from "next";
import { ChartFigure } from "#components/charts/chart-figure.tsx";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { OnThisPage } from "#components/page/on-this-page.tsx";
import { Page } from "#components/page/page.tsx";
import { Sources } from "#components/page/sources.tsx";
import { localText } from "#lib/content/localize.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { chartReferences } from "#lib/statistics/chart-table.ts";
import { charts } from "#lib/statistics/charts.ts";

type Props = PageProps<"/[locale]/statistics">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  const [title, description] = [t("statistics.title"), t("statistics.summary")];
  return pageMetadata({ locale, path: "/statistics", title, description });
}

export default async function StatisticsPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const shown = [...charts.values()];
  const citations = citationsFor(shown.flatMap(chartReferences), locale);
  return (
    <Page locale={locale} path="/statistics" crumbs={{ above: [], current: t("statistics.title") }}>
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_15rem] lg:gap-14">
        <div>
          <Heading title={t("statistics.title")} summary={t("statistics.summary")} />
        </div>
        <OnThisPage
          locale={locale}
          sections={shown.map(({ id, title }) => ({ id, title: localText(title, locale) }))}
        />
        <div className="lg:col-start-1">
          {shown.map((chart) => (
            <ChartFigure key={chart.id} chart={chart} locale={locale} citations={citations} />
          ))}
          <Sources locale={locale} citations={citations.list} />
        </div>
      </div>
    </Page>
  );
}
