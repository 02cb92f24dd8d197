import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { atomOf } from "#lib/feeds/atom.ts";
import { mostItems } from "#lib/feeds/feed.ts";
import { jsonFeedOf } from "#lib/feeds/json-feed.ts";
import { localeEntry } from "#lib/locales/registry.ts";
import { publishedEvents, publishedNews } from "#lib/news/published.ts";
import { aboutOffice, aboutScheme } from "#lib/news/related.ts";
import { allFeeds, theFeed } from "./all-feeds.ts";

describe.each(allFeeds.map((each) => [`${each.locale} ${each.name}`, each] as const))(
  "a reader of %s",
  (_, { feed, locale }) => {
    const atom = parseAtomFeed(atomOf(feed));
    const json = parseJsonFeed(JSON.parse(jsonFeedOf(feed)));

    test("finds every item with its text and dates, in both formats", () => {
      const moment = (text: string | undefined) => new Date(text ?? "").getTime();
      expect(atom.entries?.map(({ id }) => id) ?? []).toEqual(feed.items.map(({ id }) => id));
      expect(json.items?.map(({ id }) => id) ?? []).toEqual(feed.items.map(({ id }) => id));
      for (const [index, item] of feed.items.entries()) {
        const [entry, other] = [atom.entries?.[index], json.items?.[index]];
        expect(entry?.links?.map(({ href }) => href)).toEqual([item.url]);
        expect(other?.url).toBe(item.url);
        expect([moment(entry?.published), moment(other?.date_published as never)]).toEqual([
          item.published.getTime(),
          item.published.getTime(),
        ]);
        expect([moment(entry?.updated), moment(other?.date_modified as never)]).toEqual([
          item.updated.getTime(),
          item.updated.getTime(),
        ]);
        expect(other?.content_html).toBe(item.html);
      }
    });

    test("is told the language and where the feed lies", () => {
      expect(json.language).toBe(localeEntry(locale).lang);
      expect(atom.xml?.lang).toBe(localeEntry(locale).lang);
      expect(atom.links?.find(({ rel }) => rel === "self")?.href).toBe(feed.addresses.xml);
      expect(json.feed_url).toBe(feed.addresses.json);
    });
  },
);

describe("the feeds hold what the content has", () => {
  const count = (name: string) => theFeed(name, "zh-hant").items.length;
  const fitting = (items: readonly unknown[]) => Math.min(items.length, mostItems);

  test("all news and all events", () => {
    expect(count("news")).toBe(fitting(publishedNews));
    expect(count("events")).toBe(fitting(publishedEvents));
    expect(count("all")).toBe(fitting([...publishedNews, ...publishedEvents]));
    expect(publishedNews.length).toBeGreaterThan(50);
  });

  test("an office and a scheme: what names them", () => {
    const items = [...publishedNews, ...publishedEvents];
    expect(count("offices/hkte")).toBe(fitting(aboutOffice(items, "hkte")));
    expect(count("schemes/top-talent-pass-scheme")).toBe(fitting(aboutScheme(items, "top-talent-pass-scheme")));
  });

  test("newest first", () => {
    const times = theFeed("all", "en").items.map(({ published }) => published.getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });
});
