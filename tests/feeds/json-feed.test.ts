import { expect, test } from "vitest";
import { z } from "zod";
import { jsonFeedOf } from "#lib/feeds/json-feed.ts";
import { allFeeds } from "./all-feeds.ts";

const author = z.strictObject({
  name: z.string().min(1).optional(),
  url: z.url().optional(),
  avatar: z.url().optional(),
});

const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** JSON Feed 1.1 as jsonfeed.org describes it; what it does not name is refused. */
const jsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().min(1),
  language,
  authors: z.array(author).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      summary: z.string().min(1),
      date_published: z.iso.datetime({ offset: true }),
      date_modified: z.iso.datetime({ offset: true }),
      language,
      tags: z.array(z.string().min(1)),
    }),
  ),
});

test.each(allFeeds.map((each) => [`${each.locale} ${each.name}`, each.feed] as const))(
  "%s is a JSON Feed 1.1",
  (_, feed) => {
    const { error } = jsonFeed.safeParse(JSON.parse(jsonFeedOf(feed)));
    expect(error?.issues ?? []).toEqual([]);
  },
);
