import { InLanguage } from "#components/page/in-language.tsx";
import type { NewsItem } from "#lib/content/news.ts";
import { dayInHongKong } from "#lib/content/schema/time.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { textsOf } from "#lib/news/texts.ts";
import { BulletinLink } from "./bulletin-link.tsx";

type Props = { locale: Locale; items: readonly NewsItem[]; summaries?: boolean };

/** Items of news in a list: the day of issue in Hong Kong, the title, and on request the summary. */
export const NewsList = ({ locale, items, summaries = false }: Props) => (
  <ul className="rows max-w-[46rem]">
    {items.map((item) => (
      <li key={item.id} className="grid gap-x-5 sm:grid-cols-[8.5rem_1fr]">
        <time dateTime={dayInHongKong(item.issued)} className="text-ink-soft">
          {formatDay(dayInHongKong(item.issued), locale, "short")}
        </time>
        <div>
          <BulletinLink locale={locale} item={item} className="font-medium" />
          {summaries ? (
            <p className="text-[.97rem] text-ink-soft">
              <InLanguage text={textsOf(item, locale).summary} />
            </p>
          ) : null}
        </div>
      </li>
    ))}
  </ul>
);
