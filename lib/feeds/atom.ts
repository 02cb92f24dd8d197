import type { Element, RootContent } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Feed } from "./feed.ts";
import type { FeedItem } from "./item.ts";
import { feedTypes } from "./names.ts";
import { hongKongTime } from "./time.ts";

function entryOf(
  { id, url, title, summary, html, lang, tags, published, updated }: FeedItem,
  feedLang: string,
): Element {
  return x("entry", lang === feedLang ? {} : { "xml:lang": lang }, [
    x("id", id),
    x("title", title),
    x("link", { rel: "alternate", type: "text/html", href: url }),
    x("published", hongKongTime(published)),
    x("updated", hongKongTime(updated)),
    x("summary", summary),
    ...tags.map((term) => x("category", { term })),
    x("content", { type: "html" }, html),
  ]);
}

/** A feed as Atom (RFC 4287). */
export function atomOf({ id, title, description, site, lang, page, addresses, updated, items }: Feed): string {
  const declaration: RootContent = { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' };
  const feed = x("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": lang }, [
    x("id", id),
    x("title", title),
    x("subtitle", description),
    x("updated", hongKongTime(updated)),
    x("author", [x("name", site.name), x("uri", site.url)]),
    x("link", { rel: "self", type: feedTypes.xml, href: addresses.xml }),
    x("link", { rel: "alternate", type: "text/html", href: page }),
    x("link", { rel: "alternate", type: feedTypes.json, href: addresses.json }),
    ...items.map((item) => entryOf(item, lang)),
  ]);
  return `${toXml([declaration, { type: "text", value: "\n" }, feed], { closeEmptyElements: true })}\n`;
}
