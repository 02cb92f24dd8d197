import type { Metadata } from "next";
import { FilterLinks } from "#components/news/filter-links.tsx";
import { Follow } from "#components/news/follow.tsx";
import { NewsList } from "#components/news/news-list.tsx";
import { Heading } from "#components/page/heading.tsx";
import { LastUpdated } from "#components/page/last-updated.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { dayInHongKong } from "#lib/content/schema/time.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { filterKeys } from "#lib/news/filter.ts";
import { inGroups } from "#lib/news/groups.ts";
import { publishedNews } from "#lib/news/published.ts";

type Props = PageProps<"/[locale]/news">;

const path = "/news";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({ locale, path, title: t("news.title"), description: t("news.summary"), feeds: ["news"] });
}

/** All news by year; proxy.ts leads a question to the list that answers it. */
export default async function NewsPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const years = inGroups(publishedNews, ({ issued }) => dayInHongKong(issued).slice(0, 4));
  const [newest] = publishedNews;
  return (
    <Page locale={locale} path={path} crumbs={{ above: [], current: t("news.title") }}>
      <Heading title={t("news.title")} summary={t("news.summary")} />
      <Follow locale={locale} feed="news" />
      <FilterLinks locale={locale} list={path} items={publishedNews} keys={filterKeys} />
      {years.map(([year, items], index) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`} className="mt-10 mb-3 text-2xl">
            {year}
          </h2>
          <NewsList locale={locale} items={items} summaries={index === 0} />
        </section>
      ))}
      <LastUpdated locale={locale} day={newest && dayInHongKong(newest.issued)} />
    </Page>
  );
}
