import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Sources } from "#components/page/sources.tsx";
import { SchemeTable } from "#components/schemes/scheme-table.tsx";
import { schemes } from "#lib/content/subjects.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { tableReferences } from "#lib/schemes/references.ts";

type Props = PageProps<"/[locale]/schemes">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({ locale, path: "/schemes", title: t("schemes.title"), description: t("schemes.summary") });
}

export default async function SchemesPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const listed = [...schemes.values()];
  const citations = citationsFor(listed.flatMap(tableReferences), locale);
  return (
    <Page locale={locale} path="/schemes" crumbs={{ above: [], current: t("schemes.title") }}>
      <Heading title={t("schemes.title")} summary={t("schemes.summary")} />
      <SchemeTable locale={locale} schemes={listed} citations={citations} />
      <Sources locale={locale} citations={citations.list} />
    </Page>
  );
}
