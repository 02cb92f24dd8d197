import type { Metadata } from "next";
import { OfficeGroups } from "#components/directory/office-groups.tsx";
import { WorldMap } from "#components/directory/world-map.tsx";
import { Heading } from "#components/page/heading.tsx";
import { LastUpdated } from "#components/page/last-updated.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { offices } from "#lib/content/network.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = PageProps<"/[locale]/offices">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  const description = t("office.summary", { count: String(offices.size) });
  return pageMetadata({ locale, path: "/offices", title: t("office.title"), description });
}

export default async function OfficesPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  return (
    <Page locale={locale} path="/offices" crumbs={{ above: [], current: t("office.title") }}>
      <Heading title={t("office.title")} summary={t("office.summary", { count: String(offices.size) })} />
      <div className="max-md:hidden">
        <WorldMap locale={locale} />
        <p className="text-sm text-ink-soft">{t("finder.mapNote")}</p>
      </div>
      <OfficeGroups locale={locale} />
      <LastUpdated locale={locale} day={undefined} />
    </Page>
  );
}
