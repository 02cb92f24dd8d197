import { type Feed, feedOf } from "#lib/feeds/feed.ts";
import { feedNames } from "#lib/feeds/names.ts";
import { type Locale, localeIds } from "#lib/locales/registry.ts";

export type NamedFeed = { name: string; locale: Locale; feed: Feed };

/** The feed of a name; throws where there is none. */
export function theFeed(name: string, locale: Locale): Feed {
  const feed = feedOf(name, locale);
  if (!feed) throw new Error(`no feed is called ${name}`);
  return feed;
}

/** Every feed in every locale. */
export const allFeeds: readonly NamedFeed[] = localeIds.flatMap((locale) =>
  feedNames.map((name) => ({ name, locale, feed: theFeed(name, locale) })),
);
