import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { CostForm } from "#components/schemes/cost-form.tsx";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = PageProps<"/[locale]/schemes/cost">;

const path = "/schemes/cost";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({ locale, path, title: t("cost.title"), description: t("cost.summary") });
}

/** The question before it is asked; proxy.ts leads it to the table. */
export default async function CostPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const crumbs = { above: [{ text: t("schemes.title"), href: "/schemes" }], current: t("cost.title") };
  return (
    <Page locale={locale} path={path} crumbs={crumbs}>
      <Heading title={t("cost.title")} summary={t("cost.summary")} />
      <CostForm locale={locale} />
    </Page>
  );
}
