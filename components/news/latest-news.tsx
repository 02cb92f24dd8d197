import { Link } from "#components/page/link.tsx";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { publishedNews } from "#lib/news/published.ts";
import { NewsList } from "./news-list.tsx";

/** The latest items of news, and the way to all others. */
export function LatestNews({ locale, count }: { locale: Locale; count: number }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="news" className="mt-14">
      <h2 id="news" className="mb-3 text-2xl">
        {t("home.news")}
      </h2>
      <NewsList locale={locale} items={publishedNews.slice(0, count)} />
      <p className="mt-3">
        <Link locale={locale} href="/news">
          {t("home.allNews")}
        </Link>
      </p>
    </section>
  );
}
