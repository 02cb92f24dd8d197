import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AudienceText } from "#components/news/audience-text.tsx";
import { EventDetails } from "#components/news/event-details.tsx";
import { Related } from "#components/news/related.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Article } from "#components/prose/article.tsx";
import { today } from "#lib/content/clock.ts";
import { editionOf, localesOf } from "#lib/content/editions.ts";
import { dayInHongKong } from "#lib/content/schema/time.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { bulletinPath } from "#lib/news/paths.ts";
import { publishedEvents, publishedNews } from "#lib/news/published.ts";
import { bulletinReferences } from "#lib/news/references.ts";
import { eventNode } from "#lib/structured-data/event.ts";

type Props = PageProps<"/[locale]/events/[slug]">;

export const dynamicParams = false;

export const generateStaticParams = () => publishedEvents.map(({ id }) => ({ slug: id }));

async function read({ params }: Props) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const item = publishedEvents.find(({ id }) => id === slug);
  const edition = item && editionOf(item.folder, locale);
  return edition ? { locale, item, edition, path: bulletinPath(item) } : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, item, edition, path } = await read(props);
  const { title, summary: description } = edition.prose;
  const writtenIn = edition.substitute ? edition.writtenIn : locale;
  return pageMetadata({ locale, path, title, description, editions: localesOf(item.folder), writtenIn });
}

export default async function EventPage(props: Props) {
  const { locale, item, edition, path } = await read(props);
  const t = translator(locale);
  const crumbs = { above: [{ text: t("events.title"), href: "/events" }], current: edition.prose.title };
  const lead = (
    <>
      <p className="mb-4 text-ink-soft">
        {t(`events.kind.${item.kind}`)}
        {" · "}
        <AudienceText locale={locale} audience={item.audience} />
      </p>
      <EventDetails locale={locale} item={item} />
    </>
  );
  // A source says nothing of a day that has not come.
  const day = [dayInHongKong(item.starts), today()].sort()[0] ?? today();
  const news = publishedNews.filter(({ id }) => item.news.includes(id));
  const nodes = edition.substitute ? [] : [eventNode(item, edition, locale)];
  return (
    <Page locale={locale} enhance={["event-list"]} path={path} crumbs={crumbs} nodes={nodes}>
      <Article
        locale={locale}
        path={path}
        edition={edition}
        citations={citationsFor(bulletinReferences(item, edition.prose.outline.factIds, day), locale)}
        lead={lead}
      >
        <Related locale={locale} item={item} also={news} />
      </Article>
    </Page>
  );
}
