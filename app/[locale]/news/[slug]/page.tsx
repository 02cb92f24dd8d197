import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IssueLine } from "#components/news/issue-line.tsx";
import { Neighbours } from "#components/news/neighbours.tsx";
import { Related } from "#components/news/related.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Article } from "#components/prose/article.tsx";
import { editionOf, localesOf } from "#lib/content/editions.ts";
import { dayInHongKong } from "#lib/content/schema/time.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { bulletinPath } from "#lib/news/paths.ts";
import { publishedEvents, publishedNews } from "#lib/news/published.ts";
import { bulletinReferences } from "#lib/news/references.ts";

type Props = PageProps<"/[locale]/news/[slug]">;

export const dynamicParams = false;

export const generateStaticParams = () => publishedNews.map(({ id }) => ({ slug: id }));

async function read({ params }: Props) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const place = publishedNews.findIndex(({ id }) => id === slug);
  const item = publishedNews[place];
  const edition = item && editionOf(item.folder, locale);
  if (!item || !edition) notFound();
  return {
    locale,
    item,
    edition,
    path: bulletinPath(item),
    newer: publishedNews[place - 1],
    older: publishedNews[place + 1],
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, item, edition, path } = await read(props);
  const { title, summary: description } = edition.prose;
  const writtenIn = edition.substitute ? edition.writtenIn : locale;
  return pageMetadata({ locale, path, title, description, editions: localesOf(item.folder), writtenIn });
}

export default async function NewsItemPage(props: Props) {
  const { locale, item, edition, path, newer, older } = await read(props);
  const crumbs = {
    above: [{ text: translator(locale)("news.title"), href: "/news" }],
    current: edition.prose.title,
  };
  const events = publishedEvents.filter(({ news }) => news.includes(item.id));
  return (
    <Page locale={locale} path={path} crumbs={crumbs}>
      <Article
        locale={locale}
        path={path}
        edition={edition}
        citations={citationsFor(
          bulletinReferences(item, edition.prose.outline.factIds, dayInHongKong(item.issued)),
          locale,
        )}
        lead={<IssueLine locale={locale} item={item} />}
      >
        <Related locale={locale} item={item} also={events} />
        <Neighbours locale={locale} newer={newer} older={older} />
      </Article>
    </Page>
  );
}
