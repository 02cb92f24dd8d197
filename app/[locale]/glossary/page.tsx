import type { Metadata } from "next";
import { TermTable } from "#components/glossary/term-table.tsx";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { OnThisPage } from "#components/page/on-this-page.tsx";
import { Page } from "#components/page/page.tsx";
import { termCategories, terms } from "#lib/content/glossary.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = PageProps<"/[locale]/glossary">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({ locale, path: "/glossary", title: t("glossary.title"), description: t("glossary.summary") });
}

export default async function GlossaryPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const sections = termCategories.map((category) => ({
    id: `category-${category}`,
    category,
    title: t(`glossary.category.${category}`),
  }));
  return (
    <Page locale={locale} path="/glossary" crumbs={{ above: [], current: t("glossary.title") }}>
      <Heading title={t("glossary.title")} summary={t("glossary.summary")} />
      <OnThisPage locale={locale} sections={sections} />
      {sections.map(({ id, category, title }) => (
        <section key={id} aria-labelledby={id} className="mt-12">
          <h2 id={id} className="mb-4 text-2xl">
            {title}
          </h2>
          <TermTable locale={locale} caption={title} terms={terms.filter((term) => term.category === category)} />
        </section>
      ))}
    </Page>
  );
}
