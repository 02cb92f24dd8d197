import type { Feed } from "./feed.ts";
import { hongKongTime } from "./time.ts";

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeedOf = ({ title, description, site, lang, page, addresses, items }: Feed): string =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    home_page_url: page,
    feed_url: addresses.json,
    language: lang,
    authors: [site],
    items: items.map(({ id, url, title: name, summary, html, published, updated, lang: language, tags }) => ({
      id,
      url,
      title: name,
      summary,
      content_html: html,
      date_published: hongKongTime(published),
      date_modified: hongKongTime(updated),
      language,
      tags,
    })),
  });
