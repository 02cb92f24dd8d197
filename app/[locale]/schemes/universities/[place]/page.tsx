import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Heading } from "#components/page/heading.tsx";
import { Link } from "#components/page/link.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Sources } from "#components/page/sources.tsx";
import { UniversityLimits } from "#components/schemes/university-limits.tsx";
import { UniversityList } from "#components/schemes/university-list.tsx";
import { today } from "#lib/content/clock.ts";
import { localText } from "#lib/content/localize.ts";
import { placeSlug } from "#lib/directory/directory.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { universityPlaces } from "#lib/schemes/universities.ts";
import { universityReferences } from "#lib/schemes/university-references.ts";

type Props = PageProps<"/[locale]/schemes/universities/[place]">;

export const dynamicParams = false;

export const generateStaticParams = () => universityPlaces(today()).map(({ slug }) => ({ place: slug }));

async function read({ params }: Props) {
  const locale = await localeOf(params);
  const { place: slug } = await params;
  const group = universityPlaces(today()).find((each) => each.slug === slug) ?? notFound();
  const name = localText(group.place.names, locale);
  const title = translator(locale)("universities.titleOf", { place: name });
  return { locale, ...group, name, title, path: `/schemes/universities/${slug}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, title, path } = await read(props);
  return pageMetadata({ locale, path, title, description: translator(locale)("universities.summary") });
}

/** The listed institutions of one place, and who in the network to ask about them. */
export default async function UniversitiesOfPlacePage(props: Props) {
  const { locale, place, listed, name, title, path } = await read(props);
  const t = translator(locale);
  const above = [
    { text: t("schemes.title"), href: "/schemes" },
    { text: t("universities.title"), href: "/schemes/universities" },
  ];
  return (
    <Page locale={locale} path={path} crumbs={{ above, current: name }}>
      <Heading title={title} summary={t("universities.countOf", { place: name, count: listed.length })} />
      <div className="max-w-prose">
        <UniversityList locale={locale} universities={listed} day={today()} />
        <p className="mt-6">
          <Link locale={locale} href={`/contact/${placeSlug(place.code)}`}>
            {t("universities.askTeam", { place: name })}
          </Link>
        </p>
      </div>
      <UniversityLimits locale={locale} />
      <Sources locale={locale} citations={citationsFor(universityReferences, locale).list} />
    </Page>
  );
}
