import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Article } from "#components/prose/article.tsx";
import { KeyFacts } from "#components/schemes/key-facts.tsx";
import { Routes } from "#components/schemes/routes.tsx";
import { today } from "#lib/content/clock.ts";
import { editionOf, localesOf } from "#lib/content/editions.ts";
import { schemeOn } from "#lib/content/in-force.ts";
import { schemes } from "#lib/content/subjects.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { formatDay } from "#lib/locales/format.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { schemeReferences } from "#lib/schemes/references.ts";
import { faqPage } from "#lib/structured-data/questions.ts";
import { governmentService } from "#lib/structured-data/scheme.ts";

type Props = PageProps<"/[locale]/schemes/[id]">;

export const dynamicParams = false;

export const generateStaticParams = () => [...schemes.keys()].map((id) => ({ id }));

async function read({ params }: Props) {
  const locale = await localeOf(params);
  const { id } = await params;
  const entry = schemes.get(id);
  const scheme = entry && schemeOn(entry, today());
  const edition = editionOf(`schemes/${id}`, locale);
  return scheme && edition ? { locale, scheme, edition, path: `/schemes/${id}` } : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, scheme, edition, path } = await read(props);
  const { title, summary: description } = edition.prose;
  const writtenIn = edition.substitute ? edition.writtenIn : locale;
  return pageMetadata({
    locale,
    path,
    title,
    description,
    editions: localesOf(`schemes/${scheme.id}`),
    writtenIn,
    feeds: [`schemes/${scheme.id}`],
  });
}

export default async function SchemePage(props: Props) {
  const { locale, scheme, edition, path } = await read(props);
  const t = translator(locale);
  const citations = citationsFor(schemeReferences(scheme, edition.prose.outline.factIds), locale);
  const crumbs = { above: [{ text: t("schemes.title"), href: "/schemes" }], current: edition.prose.title };
  const service = edition.substitute ? [] : [governmentService(scheme, edition, locale)];
  const nodes = [...service, ...faqPage(edition, path, locale)];
  return (
    <Page locale={locale} path={path} crumbs={crumbs} nodes={nodes}>
      <Article
        locale={locale}
        path={path}
        edition={edition}
        citations={citations}
        scheme={scheme}
        lead={
          <>
            <Routes scheme={scheme} locale={locale} citations={citations} />
            <KeyFacts scheme={scheme} locale={locale} citations={citations} />
          </>
        }
      >
        <p className="mt-8 max-w-prose text-ink-soft">
          {t("schemes.verified", { date: formatDay(scheme.verified, locale) })}
        </p>
      </Article>
    </Page>
  );
}
