import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { Link } from "#components/page/link.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { UniversityForm } from "#components/schemes/university-form.tsx";
import { UniversityLimits } from "#components/schemes/university-limits.tsx";
import { UniversityList } from "#components/schemes/university-list.tsx";
import { today } from "#lib/content/clock.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { findUniversities, isListed } from "#lib/schemes/universities.ts";

type Props = PageProps<"/[locale]/schemes/universities/find">;

const above = "/schemes/universities";

async function read({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const query = ([(await searchParams)["q"]].flat()[0] ?? "").slice(0, 100);
  return { locale, query, found: findUniversities(query) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await read(props);
  const t = translator(locale);
  const [title, description] = [t("universities.title"), t("universities.summary")];
  return pageMetadata({ locale, path: above, title, description, index: false });
}

/** What was found for a name or a place; proxy.ts leads a question of the list here. */
export default async function FindUniversityPage(props: Props) {
  const { locale, query, found } = await read(props);
  const t = translator(locale);
  const day = today();
  const listed = found.filter((university) => isListed(university, day));
  const former = found.filter((university) => !listed.includes(university));
  const crumbs = {
    above: [
      { text: t("schemes.title"), href: "/schemes" },
      { text: t("universities.title"), href: above },
    ],
    current: t("universities.results"),
  };
  return (
    <Page locale={locale} path={`${above}?q=${encodeURIComponent(query)}`} crumbs={crumbs}>
      <Heading
        title={t("universities.title")}
        summary={t(found.length > 0 ? "universities.found" : "universities.none", { query, count: listed.length })}
      />
      <UniversityForm locale={locale} query={query} />
      <div className="mt-6 max-w-prose">
        <UniversityList locale={locale} universities={[...listed, ...former]} day={day} />
        <p className="mt-4">
          <Link locale={locale} href={above}>
            {t("universities.all")}
          </Link>
        </p>
      </div>
      <UniversityLimits locale={locale} />
    </Page>
  );
}
