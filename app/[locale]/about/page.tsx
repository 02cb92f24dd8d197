import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { Link } from "#components/page/link.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { editionOf } from "#lib/content/editions.ts";
import { institutions } from "#lib/content/subjects.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = PageProps<"/[locale]/about">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({
    locale,
    path: "/about",
    title: t("institutions.title"),
    description: t("institutions.summary"),
  });
}

export default async function InstitutionsPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  return (
    <Page locale={locale} path="/about" crumbs={{ above: [], current: t("institutions.title") }}>
      <Heading title={t("institutions.title")} summary={t("institutions.summary")} />
      <ul className="rows max-w-prose">
        {[...institutions.keys()].map((id) => {
          const prose = editionOf(`institutions/${id}`, locale)?.prose;
          return (
            <li key={id}>
              <h2 className="text-xl">
                <Link locale={locale} href={`/about/${id}`}>
                  {prose?.title}
                </Link>
              </h2>
              <p className="mt-1 text-ink-soft">{prose?.summary}</p>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
