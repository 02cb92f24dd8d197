import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Results } from "#components/search/results.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { addressOfSearch, searchPath } from "#lib/search/address.ts";
import { askedFor } from "#lib/search/asked-for.ts";
import { limits } from "#lib/search/limits.ts";
import { searchPortal } from "#lib/search/portal-search.ts";

type Props = PageProps<"/[locale]/search/results">;

async function read({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  return { locale, ...askedFor(await searchParams) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, question } = await read(props);
  const t = translator(locale);
  const title = question === "" ? t("search.title") : t("search.titleOf", { query: question });
  return pageMetadata({ locale, path: searchPath, title, description: t("search.summary"), index: false });
}

/** The results of a question. */
export default async function ResultsPage(props: Props) {
  const { locale, question, kind, page } = await read(props);
  const t = translator(locale);
  const offset = (page - 1) * limits.page;
  const found = searchPortal({ question, locale, kind, offset });
  const path = addressOfSearch({ question, kind, page });
  return (
    <Page locale={locale} path={path} crumbs={{ above: [], current: t("search.title") }}>
      <Heading title={t("search.title")} />
      <SearchForm locale={locale} query={question} />
      <Results locale={locale} found={found} kind={kind} page={page} />
    </Page>
  );
}
