import type { Metadata } from "next";
import { FinderForm } from "#components/directory/finder-form.tsx";
import { MatchList } from "#components/directory/match-list.tsx";
import { NoMatch } from "#components/directory/no-match.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { findPlaces } from "#lib/directory/directory.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = PageProps<"/[locale]/contact/choose">;

const maxShown = 80;

async function read({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const { place, need } = await searchParams;
  const query = ([place].flat()[0] ?? "").slice(0, maxShown);
  return { locale, query, need: [need].flat()[0], matches: findPlaces(query) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await read(props);
  const t = translator(locale);
  return pageMetadata({
    locale,
    path: "/contact",
    title: t("finder.title"),
    description: t("finder.summary"),
    index: false,
  });
}

/** What the finder shows when a question has several answers, or none. */
export default async function ChoosePage(props: Props) {
  const { locale, query, need, matches } = await read(props);
  const t = translator(locale);
  const path = `/contact?place=${encodeURIComponent(query)}`;
  return (
    <Page locale={locale} enhance={["place-names"]} path={path} crumbs={{ above: [], current: t("finder.title") }}>
      {matches.length > 0 ? (
        <MatchList locale={locale} query={query} need={need} matches={matches} />
      ) : (
        <NoMatch locale={locale} query={query} />
      )}
      <div className="mt-10">
        <FinderForm locale={locale} query={query} withNeed />
      </div>
    </Page>
  );
}
