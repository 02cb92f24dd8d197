import type { Metadata } from "next";
import { FinderForm } from "#components/directory/finder-form.tsx";
import { WorldMap } from "#components/directory/world-map.tsx";
import { LatestNews } from "#components/news/latest-news.tsx";
import { Door } from "#components/page/door.tsx";
import { Link } from "#components/page/link.tsx";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { Sources } from "#components/page/sources.tsx";
import { Figures } from "#components/statistics/figures.tsx";
import { offices } from "#lib/content/network.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { localeOf } from "#lib/locales/params.ts";
import { translator } from "#lib/locales/translator.ts";
import { webSite } from "#lib/structured-data/website.ts";

type Props = PageProps<"/[locale]">;

const figures = [
  "talents-arrived-latest",
  "oases-enterprises-latest",
  "oases-investment-latest",
  "dedicated-teams-count",
];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = translator(locale);
  const feeds = ["all", "news", "events"];
  return pageMetadata({ locale, path: "/", title: t("site.name"), description: t("home.lead"), feeds });
}

export default async function Home({ params }: Props) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const citations = citationsFor(figures, locale);
  return (
    <Page locale={locale} enhance={["place-names"]} path="/" nodes={[webSite(locale)]}>
      <h1 className="mt-[clamp(2rem,6vw,4.5rem)] max-w-[19ch] text-[clamp(2.1rem,6vw,4rem)]">{t("home.title")}</h1>
      <p className="mt-5 mb-8 max-w-lead text-xl text-ink-soft">{t("home.lead")}</p>
      <div className="grid gap-px overflow-hidden rounded-[.7rem] border border-line bg-line md:grid-cols-2">
        <Door
          locale={locale}
          title={t("home.talents")}
          lead={t("home.talentsLead")}
          links={[
            ["/schemes/check", t("home.check")],
            ["/schemes", t("home.allSchemes")],
            ["/journeys/offer-to-identity-card", t("home.talentJourney")],
            ["/living", t("home.living")],
          ]}
        />
        <Door
          locale={locale}
          title={t("home.enterprises")}
          lead={t("home.enterprisesLead")}
          links={[
            ["/contact", t("home.findTeam")],
            ["/about/oases", t("home.oases")],
            ["/journeys/first-call-to-opening-day", t("home.enterpriseJourney")],
            ["/business", t("home.business")],
          ]}
        />
      </div>
      <section aria-labelledby="where" className="mt-14 grid items-center gap-8 lg:grid-cols-[minmax(17rem,24rem)_1fr]">
        <div>
          <h2 id="where" className="mb-3 text-3xl">
            {t("finder.heading")}
          </h2>
          <FinderForm locale={locale} />
          <p className="mt-3 text-sm text-ink-soft">
            <Link locale={locale} href="/offices" className="inline-block py-1">
              {t("finder.browse", { count: String(offices.size) })}
            </Link>
          </p>
        </div>
        <div className="max-md:hidden">
          <WorldMap locale={locale} />
        </div>
      </section>
      <section aria-labelledby="figures" className="mt-14">
        <h2 id="figures" className="mb-4 text-2xl">
          {t("home.figures")}
        </h2>
        <Figures locale={locale} ids={figures} citations={citations} />
        <p className="mt-4">
          <Link locale={locale} href="/statistics">
            {t("home.statistics")}
          </Link>
        </p>
      </section>
      <LatestNews locale={locale} count={3} />
      <Sources locale={locale} citations={citations.list} />
    </Page>
  );
}
