import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { ComparisonForm } from "#components/schemes/comparison-form.tsx";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { schemesInOrder } from "#lib/schemes/order.ts";

type Props = PageProps<"/[locale]/schemes/compare">;

const path = "/schemes/compare";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({ locale, path, title: t("compare.title"), description: t("compare.summary") });
}

/** The comparison before anything is chosen; proxy.ts leads a choice to the table. */
export default async function ComparePage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const crumbs = { above: [{ text: t("schemes.title"), href: "/schemes" }], current: t("compare.title") };
  return (
    <Page locale={locale} path={path} crumbs={crumbs}>
      <Heading title={t("compare.title")} summary={t("compare.summary")} />
      <ComparisonForm locale={locale} schemes={schemesInOrder} />
    </Page>
  );
}
