import type { Metadata } from "next";
import { FinderForm } from "#components/directory/finder-form.tsx";
import { OfficeGroups } from "#components/directory/office-groups.tsx";
import { WorldMap } from "#components/directory/world-map.tsx";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = PageProps<"/[locale]/contact">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({ locale, path: "/contact", title: t("finder.title"), description: t("finder.summary") });
}

export default async function FinderPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  return (
    <Page locale={locale} enhance={["place-names"]} path="/contact" crumbs={{ above: [], current: t("finder.title") }}>
      <Heading title={t("finder.heading")} summary={t("finder.summary")} />
      <FinderForm locale={locale} withNeed />
      <div className="mt-12 max-md:hidden">
        <WorldMap locale={locale} />
        <p className="text-sm text-ink-soft">{t("finder.mapNote")}</p>
      </div>
      <OfficeGroups locale={locale} />
    </Page>
  );
}
