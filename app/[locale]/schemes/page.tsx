import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { Link } from "#components/page/link.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Sources } from "#components/page/sources.tsx";
import { SchemeTable } from "#components/schemes/scheme-table.tsx";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { schemesInOrder } from "#lib/schemes/order.ts";
import { glanceReferences, tableKeys } from "#lib/schemes/references.ts";

type Props = PageProps<"/[locale]/schemes">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({ locale, path: "/schemes", title: t("schemes.title"), description: t("schemes.summary") });
}

const kinds = ["talent", "investment", "related", "other"] as const satisfies readonly Scheme["kind"][];

export default async function SchemesPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const citations = citationsFor(
    schemesInOrder.flatMap((scheme) => glanceReferences(scheme, tableKeys)),
    locale,
  );
  return (
    <Page locale={locale} path="/schemes" crumbs={{ above: [], current: t("schemes.title") }}>
      <Heading title={t("schemes.title")} summary={t("schemes.summary")} />
      <ul className="no-print flex flex-wrap gap-3">
        <li>
          <Link locale={locale} href="/schemes/check" className="button">
            {t("schemes.toCheck")}
          </Link>
        </li>
        <li>
          <Link locale={locale} href="/schemes/compare" className="button button-quiet">
            {t("compare.title")}
          </Link>
        </li>
        <li>
          <Link locale={locale} href="/schemes/universities" className="button button-quiet">
            {t("schemes.toUniversities")}
          </Link>
        </li>
      </ul>
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind} className="mb-4 mt-12 text-2xl">
            {t(`schemes.kind.${kind}`)}
          </h2>
          <SchemeTable
            locale={locale}
            caption={t(`schemes.kind.${kind}`)}
            schemes={schemesInOrder.filter((scheme) => scheme.kind === kind)}
            citations={citations}
          />
        </section>
      ))}
      <Sources locale={locale} citations={citations.list} />
    </Page>
  );
}
