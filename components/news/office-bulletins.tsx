import { Link } from "#components/page/link.tsx";
import { now, today } from "#lib/content/clock.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { apartAt } from "#lib/news/event-time.ts";
import { filterPath } from "#lib/news/filter.ts";
import { publishedEvents, publishedNews } from "#lib/news/published.ts";
import { aboutOffice } from "#lib/news/related.ts";
import { EventList } from "./event-list.tsx";
import { NewsList } from "./news-list.tsx";

type Props = { locale: Locale; office: string };

const mostNews = 4;
const mostPast = 2;

function OfficeNews({ locale, office }: Props) {
  const t = translator(locale);
  const news = aboutOffice(publishedNews, office);
  if (news.length === 0) return null;
  return (
    <section aria-labelledby="news" className="mt-10">
      <h2 id="news" className="mb-2 text-2xl">
        {t("news.title")}
      </h2>
      <NewsList locale={locale} items={news.slice(0, mostNews)} />
      {news.length > mostNews ? (
        <p className="mt-2">
          <Link locale={locale} href={filterPath("/news", { office })}>
            {t("news.ofOffice")}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function OfficeEvents({ locale, office }: Props) {
  const t = translator(locale);
  const events = aboutOffice(publishedEvents, office);
  if (events.length === 0) return null;
  const { ahead, past } = apartAt(events, now());
  return (
    <section aria-labelledby="events" className="mt-10">
      <h2 id="events" className="mb-2 text-2xl">
        {t("events.title")}
      </h2>
      {ahead.length > 0 ? (
        <>
          <h3 className="mt-4 mb-1 text-lg">{t("events.ahead", { date: formatDay(today(), locale) })}</h3>
          <EventList locale={locale} items={ahead} />
        </>
      ) : null}
      {past.length > 0 ? (
        <>
          <h3 className="mt-4 mb-1 text-lg">{t("events.past")}</h3>
          <EventList locale={locale} items={past.slice(0, mostPast)} />
        </>
      ) : null}
      {past.length > mostPast ? (
        <p className="mt-2">
          <Link locale={locale} href={filterPath("/events", { office })}>
            {t("events.ofOffice")}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

/** The latest news that names an office, its events ahead, and its last ones; nothing where there is none. */
export const OfficeBulletins = ({ locale, office }: Props) => (
  <>
    <OfficeNews locale={locale} office={office} />
    <OfficeEvents locale={locale} office={office} />
  </>
);
