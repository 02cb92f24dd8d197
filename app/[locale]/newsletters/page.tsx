import type { Metadata } from "next";
import { IssueList } from "#components/newsletters/issue-list.tsx";
import { Heading } from "#components/page/heading.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { inGroups } from "#lib/news/groups.ts";
import { archive } from "#lib/newsletter/archive.ts";

type Props = PageProps<"/[locale]/newsletters">;

const path = "/newsletters";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({ locale, path, title: t("newsletter.title"), description: t("newsletter.summary") });
}

/** Every issue of the archive, by year. */
export default async function NewslettersPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  return (
    <Page locale={locale} path={path} crumbs={{ above: [], current: t("newsletter.title") }}>
      <Heading title={t("newsletter.title")} summary={t("newsletter.summary")} />
      {archive.length === 0 ? <p>{t("newsletter.none")}</p> : null}
      {inGroups(archive, ({ month }) => month.slice(0, 4)).map(([year, issues]) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`} className="mt-10 mb-3 text-2xl">
            {year}
          </h2>
          <IssueList locale={locale} issues={issues} />
        </section>
      ))}
    </Page>
  );
}
