import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { Crumb } from "#components/page/breadcrumbs.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Article } from "#components/prose/article.tsx";
import { type Edition, editionOf, foldersUnder, localesOf } from "#lib/content/editions.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { localeOf } from "#lib/locales/params.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { faqPage } from "#lib/structured-data/questions.ts";

type Props = PageProps<"/[locale]/[...path]">;

export const dynamicParams = false;

export const generateStaticParams = () => foldersUnder("pages").map((folder) => ({ path: folder.split("/").slice(1) }));

async function read({ params }: Props): Promise<{ locale: Locale; path: string; folder: string; edition: Edition }> {
  const locale = await localeOf(params);
  const path = (await params).path.join("/");
  const folder = `pages/${path}`;
  const edition = editionOf(folder, locale);
  return edition ? { locale, path: `/${path}`, folder, edition } : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, path, folder, edition } = await read(props);
  const { title, summary: description } = edition.prose;
  const writtenIn = edition.substitute ? edition.writtenIn : locale;
  return pageMetadata({ locale, path, title, description, editions: localesOf(folder), writtenIn });
}

/** The pages above this one that exist: /living above /living/arrival. */
function crumbsAbove(path: string, locale: Locale): Crumb[] {
  const parts = path.split("/").slice(1, -1);
  return parts.flatMap((_, index) => {
    const href = `/${parts.slice(0, index + 1).join("/")}`;
    const edition = editionOf(`pages${href}`, locale);
    return edition ? [{ text: edition.prose.title, href }] : [];
  });
}

/** Any page of content/pages. */
export default async function ProsePage(props: Props) {
  const { locale, path, edition } = await read(props);
  const crumbs = { above: crumbsAbove(path, locale), current: edition.prose.title };
  return (
    <Page locale={locale} path={path} crumbs={crumbs} nodes={faqPage(edition, path, locale)}>
      <Article
        locale={locale}
        path={path}
        edition={edition}
        citations={citationsFor(edition.prose.outline.factIds, locale)}
      />
    </Page>
  );
}
