import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { SearchForm } from "#components/search/search-form.tsx";
import { StartingPoints } from "#components/search/starting-points.tsx";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { searchPath } from "#lib/search/address.ts";

type Props = PageProps<"/[locale]/search">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  const [title, description] = [t("search.title"), t("search.summary")];
  return pageMetadata({ locale, path: searchPath, title, description });
}

/** Search before anything is asked; proxy.ts leads a question to the results. */
export default async function SearchPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  return (
    <Page locale={locale} path={searchPath} crumbs={{ above: [], current: t("search.title") }}>
      <Heading title={t("search.title")} summary={t("search.summary")} />
      <SearchForm locale={locale} />
      <StartingPoints locale={locale} />
    </Page>
  );
}
