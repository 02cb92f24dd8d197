import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { Link } from "#components/page/link.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Sources } from "#components/page/sources.tsx";
import { UniversityForm } from "#components/schemes/university-form.tsx";
import { UniversityLimits } from "#components/schemes/university-limits.tsx";
import { UniversityList } from "#components/schemes/university-list.tsx";
import { today } from "#lib/content/clock.ts";
import { localText } from "#lib/content/localize.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { universityPlaces } from "#lib/schemes/universities.ts";
import { universityReferences } from "#lib/schemes/university-references.ts";

type Props = PageProps<"/[locale]/schemes/universities">;

const path = "/schemes/universities";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({ locale, path, title: t("universities.title"), description: t("universities.summary") });
}

export default async function UniversitiesPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const day = today();
  const groups = universityPlaces(day)
    .map((group) => ({ ...group, name: localText(group.place.names, locale) }))
    .toSorted((a, b) => b.listed.length - a.listed.length || a.name.localeCompare(b.name, locale));
  const crumbs = { above: [{ text: t("schemes.title"), href: "/schemes" }], current: t("universities.title") };
  return (
    <Page locale={locale} path={path} crumbs={crumbs}>
      <Heading title={t("universities.title")} summary={t("universities.summary")} />
      <UniversityForm locale={locale} />
      <UniversityLimits locale={locale} />
      <div className="mt-10 gap-12 md:columns-2">
        {groups.map(({ slug, name, listed }) => (
          <section key={slug} aria-labelledby={slug} className="mb-8">
            <h2 id={slug} className="mb-2 text-xl">
              <Link locale={locale} href={`${path}/${slug}`} className="no-underline hover:underline">
                {name}
              </Link>{" "}
              <span className="font-sans text-base font-normal text-ink-soft">{listed.length}</span>
            </h2>
            <UniversityList locale={locale} universities={listed} day={day} />
          </section>
        ))}
      </div>
      <Sources locale={locale} citations={citationsFor(universityReferences, locale).list} />
    </Page>
  );
}
