import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChannelList } from "#components/directory/channel-list.tsx";
import { OfficeActions } from "#components/directory/office-actions.tsx";
import { OfficeProfile } from "#components/directory/office-profile.tsx";
import { OfficeSources } from "#components/directory/office-sources.tsx";
import { UnpublishedNotice } from "#components/directory/unpublished-notice.tsx";
import { WorldMap } from "#components/directory/world-map.tsx";
import { OfficeBulletins } from "#components/news/office-bulletins.tsx";
import { Heading } from "#components/page/heading.tsx";
import { LastUpdated } from "#components/page/last-updated.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Sources } from "#components/page/sources.tsx";
import { Prose } from "#components/prose/prose.tsx";
import { editionOf } from "#lib/content/editions.ts";
import { localText } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import { nextAfter } from "#lib/directory/directory.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { publishedEvents } from "#lib/news/published.ts";
import { aboutOffice } from "#lib/news/related.ts";
import { governmentOffice } from "#lib/structured-data/office.ts";

type Props = PageProps<"/[locale]/offices/[id]">;

export const dynamicParams = false;

export const generateStaticParams = () => [...offices.keys()].map((id) => ({ id }));

async function read({ params }: Props) {
  const locale = await localeOf(params);
  const { id } = await params;
  const office = offices.get(id);
  if (!office) notFound();
  const edition = editionOf(`offices/${id}`, locale);
  const name = localText(office.names, locale);
  const summary = edition?.prose.summary ?? translator(locale)("office.summaryOne", { name });
  return { locale, office, edition, name, summary, path: `/offices/${id}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, office, name, summary, path } = await read(props);
  return pageMetadata({ locale, path, title: name, description: summary, feeds: [`offices/${office.id}`] });
}

export default async function OfficePage(props: Props) {
  const { locale, office, edition, name, path } = await read(props);
  const t = translator(locale);
  const citations = citationsFor(edition?.prose.outline.factIds ?? [], locale);
  return (
    <Page
      locale={locale}
      enhance={["office-clock", ...(aboutOffice(publishedEvents, office.id).length > 0 ? ["event-list" as const] : [])]}
      path={path}
      nodes={[governmentOffice(office, locale)]}
      crumbs={{ above: [{ text: t("office.title"), href: "/offices" }], current: localText(office.shortNames, locale) }}
    >
      <p className="mt-4 text-sm text-ink-soft">{t(`office.kind.${office.kind}`)}</p>
      <Heading title={name} summary={edition?.prose.summary} />
      <section aria-labelledby="contact" className="card max-w-[42rem]">
        <h2 id="contact" className="text-2xl">
          {t("office.contact")}
        </h2>
        <ChannelList office={office} locale={locale} />
        <UnpublishedNotice locale={locale} office={office} next={nextAfter(office)} />
        <OfficeActions locale={locale} office={office} linkToOffice={false} />
      </section>
      <div className="mt-10 gap-14 lg:grid lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div>{edition ? <Prose edition={edition} locale={locale} citations={citations} /> : null}</div>
        <div>
          <OfficeProfile locale={locale} office={office} />
          {office.kind === "head-office" ? null : <WorldMap locale={locale} highlight={[office.id]} centre={office} />}
        </div>
      </div>
      <OfficeBulletins locale={locale} office={office.id} />
      <Sources locale={locale} citations={citations.list} />
      <OfficeSources locale={locale} office={office} />
      <LastUpdated locale={locale} day={edition?.prose.updated} />
    </Page>
  );
}
