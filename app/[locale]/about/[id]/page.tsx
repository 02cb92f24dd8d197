import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Article } from "#components/prose/article.tsx";
import { editionOf, localesOf } from "#lib/content/editions.ts";
import { institutions } from "#lib/content/subjects.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = PageProps<"/[locale]/about/[id]">;

export const dynamicParams = false;

export const generateStaticParams = () => [...institutions.keys()].map((id) => ({ id }));

async function read({ params }: Props) {
  const locale = await localeOf(params);
  const { id } = await params;
  const edition = editionOf(`institutions/${id}`, locale);
  return edition ? { locale, id, edition, path: `/about/${id}` } : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, id, edition, path } = await read(props);
  const { title, summary: description } = edition.prose;
  const writtenIn = edition.substitute ? edition.writtenIn : locale;
  return pageMetadata({ locale, path, title, description, editions: localesOf(`institutions/${id}`), writtenIn });
}

export default async function InstitutionPage(props: Props) {
  const { locale, edition, path } = await read(props);
  const crumbs = {
    above: [{ text: translator(locale)("institutions.title"), href: "/about" }],
    current: edition.prose.title,
  };
  return (
    <Page locale={locale} enhance={["office-clock"]} path={path} crumbs={crumbs}>
      <Article
        locale={locale}
        path={path}
        edition={edition}
        citations={citationsFor(edition.prose.outline.factIds, locale)}
      />
    </Page>
  );
}
