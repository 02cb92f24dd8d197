import { now } from "#lib/content/clock.ts";
import { localePath } from "#lib/locales/paths.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { publishedEvents, publishedNews } from "#lib/news/published.ts";
import { aboutOffice, aboutScheme, type Bulletin } from "#lib/news/related.ts";
import { absoluteUrl } from "#lib/site.ts";
import { eventItem, type FeedItem, newsItem } from "./item.ts";
import { type FeedFormat, feedAddress, feedNames, feedPage, feedTitle, subjectOf } from "./names.ts";
import { tagUri } from "./tag.ts";

/** What a reader program subscribes to; `lib/feeds/atom.ts` and `json-feed.ts` write it down. */
export type Feed = {
  id: string;
  title: string;
  description: string;
  /** Who publishes it. */
  site: { name: string; url: string };
  lang: string;
  /** The page that shows the same. */
  page: string;
  addresses: Record<FeedFormat, string>;
  updated: Date;
  /** Newest first. */
  items: readonly FeedItem[];
};

/** More entries than that make a feed heavy, and nobody reads them there; the pages have them all. */
export const mostItems = 100;

const made = new Map<string, FeedItem>();

/** The same item stands in several feeds. */
function once(key: string, make: () => FeedItem): FeedItem {
  const item = made.get(key) ?? make();
  made.set(key, item);
  return item;
}

type Choose = <T extends Bulletin>(items: readonly T[]) => readonly T[];

const chooseFor: Record<string, (id: string) => Choose> = {
  offices: (id) => (items) => aboutOffice(items, id),
  schemes: (id) => (items) => aboutScheme(items, id),
};

function itemsOf(name: string, locale: Locale): FeedItem[] {
  const { kind, id } = subjectOf(name);
  const choose: Choose = chooseFor[kind]?.(id) ?? ((items) => items);
  const news = kind === "events" ? [] : choose(publishedNews);
  const events = kind === "news" ? [] : choose(publishedEvents);
  return [
    ...news.map((item) => once(`${locale} news ${item.id}`, () => newsItem(item, locale))),
    ...events.map((event) => once(`${locale} event ${event.id}`, () => eventItem(event, locale))),
  ].sort((a, b) => b.published.getTime() - a.published.getTime() || (a.id < b.id ? -1 : 1));
}

const newest = (items: readonly FeedItem[]): Date | undefined =>
  items.length === 0 ? undefined : new Date(Math.max(...items.map(({ updated }) => updated.getTime())));

/** The feed of a name in a locale; undefined where there is none. One without entries is as old as the newest of all. */
export function feedOf(name: string, locale: Locale): Feed | undefined {
  if (!feedNames.includes(name)) return undefined;
  const t = translator(locale);
  const items = itemsOf(name, locale).slice(0, mostItems);
  const what = feedTitle(name, locale);
  return {
    id: tagUri("feeds", locale, name),
    title: t("feeds.title", { what, site: t("site.name") }),
    description: t("feeds.description", { what }),
    site: { name: t("site.name"), url: absoluteUrl(localePath(locale, "/")) },
    lang: localeEntry(locale).lang,
    page: absoluteUrl(localePath(locale, feedPage(name))),
    addresses: { xml: feedAddress(name, locale, "xml"), json: feedAddress(name, locale, "json") },
    updated: newest(items) ?? newest(itemsOf("all", locale)) ?? now(),
    items,
  };
}
