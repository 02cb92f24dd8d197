import { InLanguage } from "#components/page/in-language.tsx";
import { Link } from "#components/page/link.tsx";
import type { EventItem } from "#lib/content/events.ts";
import type { NewsItem } from "#lib/content/news.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { bulletinPath } from "#lib/news/paths.ts";
import { textsOf } from "#lib/news/texts.ts";

type Props = { locale: Locale; item: NewsItem | EventItem; className?: string };

/** The title of an item of news or an event, leading to its page. */
export const BulletinLink = ({ locale, item, className }: Props) => (
  <Link locale={locale} href={bulletinPath(item)} className={className}>
    <InLanguage text={textsOf(item, locale).title} />
  </Link>
);
