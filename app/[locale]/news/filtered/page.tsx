import type { Metadata } from "next";
import { FilterLinks } from "#components/news/filter-links.tsx";
import { FilteredHeading } from "#components/news/filtered-heading.tsx";
import { NewsList } from "#components/news/news-list.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { filtered, filterKeys, filterPath, readFilter } from "#lib/news/filter.ts";
import { filteredTitle } from "#lib/news/filter-word.ts";
import { publishedNews } from "#lib/news/published.ts";

type Props = PageProps<"/[locale]/news/filtered">;

const list = "/news";

async function read({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const reading = readFilter(await searchParams, filterKeys);
  const title = filteredTitle(translator(locale)("news.title"), reading.filter, locale);
  return { locale, title, ...reading };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, title } = await read(props);
  return pageMetadata({ locale, path: list, title, description: translator(locale)("news.summary"), index: false });
}

/** The news that an address asks for: `/news?topic=policy&office=tokyo`. */
export default async function FilteredNewsPage(props: Props) {
  const { locale, title, filter, unknown } = await read(props);
  const t = translator(locale);
  const found = filtered(publishedNews, filter);
  const crumbs = { above: [{ text: t("news.title"), href: list }], current: title };
  const status = unknown.length > 0 ? 404 : undefined;
  return (
    <Page locale={locale} path={filterPath(list, filter)} crumbs={crumbs} status={status}>
      <FilteredHeading
        locale={locale}
        title={title}
        unknown={unknown}
        count={t("news.count", { count: found.length })}
      />
      <FilterLinks locale={locale} list={list} items={publishedNews} filter={filter} keys={filterKeys} />
      <NewsList locale={locale} items={found} summaries={found.length <= 30} />
    </Page>
  );
}
