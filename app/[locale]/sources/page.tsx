import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { SourceList } from "#components/page/source-list.tsx";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = PageProps<"/[locale]/sources">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({ locale, path: "/sources", title: t("sources.title"), description: t("sources.summary") });
}

export default async function SourcesPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  return (
    <Page locale={locale} path="/sources" crumbs={{ above: [], current: t("sources.title") }}>
      <Heading title={t("sources.title")} summary={t("sources.summary")} />
      <SourceList locale={locale} />
    </Page>
  );
}
