import type { Metadata } from "next";
import { Heading } from "#components/page/heading.tsx";
import { Link } from "#components/page/link.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { type PageGroup, pageGroups, publicPages } from "#lib/pages/public-pages.ts";

type Props = PageProps<"/[locale]/help/sitemap">;

const path = "/help/sitemap";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  return pageMetadata({ locale, path, title: t("siteMap.title"), description: t("siteMap.summary") });
}

/** Places, universities, news and events have their own lists; naming all of them here would bury the rest. */
const unlisted = ["places", "universities", "bulletins"] as const;

const isListed = (group: PageGroup): group is Exclude<PageGroup, (typeof unlisted)[number]> =>
  !(unlisted as readonly string[]).includes(group);

const listed = pageGroups.filter(isListed);

export default async function SiteMapPage({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const pages = publicPages();
  return (
    <Page locale={locale} path={path} crumbs={{ above: [], current: t("siteMap.title") }}>
      <Heading title={t("siteMap.title")} summary={t("siteMap.summary")} />
      <div className="gap-10 md:columns-2 lg:columns-3">
        {listed.map((group) => (
          <section key={group} aria-labelledby={`group-${group}`} className="mb-8 break-inside-avoid">
            <h2 id={`group-${group}`} className="text-xl">
              {t(`siteMap.group.${group}`)}
            </h2>
            <ul className="mt-2">
              {pages
                .filter((page) => page.group === group)
                .map((page) => (
                  <li key={page.path}>
                    <Link locale={locale} href={page.path} className="inline-block py-1">
                      {page.title(locale)}
                    </Link>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
