import { BulletinLink } from "#components/news/bulletin-link.tsx";
import { Link } from "#components/page/link.tsx";
import { SourceNumber } from "#components/prose/fact.tsx";
import { localText } from "#lib/content/localize.ts";
import { formatDay } from "#lib/locales/format.ts";
import { translator } from "#lib/locales/translator.ts";
import { changesOf } from "#lib/news/changes.ts";
import { filterPath } from "#lib/news/filter.ts";
import { publishedNews } from "#lib/news/published.ts";
import type { SchemeContext } from "./scheme-components.tsx";

/** What has changed: the dated changes of a scheme and the news that names it, newest first. */
export function History({ scheme, locale, citations }: SchemeContext) {
  const t = translator(locale);
  const { changes, isMore } = changesOf(scheme, publishedNews);
  return (
    <>
      <ul className="plain rows">
        {changes.map(({ date, history, news }) => (
          <li key={date} className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
            <time dateTime={date} className="text-ink-soft">
              {formatDay(date, locale)}
            </time>
            <div>
              {history.map(({ text, source }) => (
                <span key={text.en} className="block">
                  {localText(text, locale)}
                  <SourceNumber number={citations.numberOf({ source, asOf: date })} locale={locale} />
                </span>
              ))}
              {news.map((item) => (
                <span key={item.id} className="block">
                  {t("news.item")}
                  <BulletinLink locale={locale} item={item} />
                </span>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {isMore ? (
        <p>
          <Link locale={locale} href={filterPath("/news", { scheme: scheme.id })}>
            {t("news.ofScheme")}
          </Link>
        </p>
      ) : null}
    </>
  );
}
