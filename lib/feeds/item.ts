import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { today } from "#lib/content/clock.ts";
import { type Edition, editionOf } from "#lib/content/editions.ts";
import type { EventItem } from "#lib/content/events.ts";
import type { NewsItem } from "#lib/content/news.ts";
import type { Event } from "#lib/content/schema/event.ts";
import { dayInHongKong } from "#lib/content/schema/time.ts";
import { citationsFor } from "#lib/facts/citations.ts";
import { localePath } from "#lib/locales/paths.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { bodyTree } from "#lib/news/body-tree.ts";
import { type Dates, eventDates, newsDates } from "#lib/news/dates.ts";
import { eventPlace, eventTitle } from "#lib/news/event-texts.ts";
import { whenLines } from "#lib/news/event-words.ts";
import { bulletinPath } from "#lib/news/paths.ts";
import { bulletinReferences } from "#lib/news/references.ts";
import { sourceTree } from "#lib/news/source-tree.ts";
import { absoluteUrl } from "#lib/site.ts";
import { tagUri } from "./tag.ts";

/** One entry of a feed. */
export type FeedItem = Dates & {
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The full text. */
  html: string;
  lang: string;
  tags: readonly string[];
};

type Bulletin = Pick<NewsItem, "id" | "folder" | "source" | "furtherSources">;
type Source = { item: Bulletin; path: string; day: string; locale: Locale; edition: Edition };

function fullText({ item, path, day, locale, edition }: Source, lead: ElementContent[]): string {
  const citations = citationsFor(bulletinReferences(item, edition.prose.outline.factIds, day), locale);
  const heading = h("p", h("strong", translator(locale)("page.sources")));
  const { children } = bodyTree(edition, { locale, path, citations });
  return toHtml([...lead, ...(children as ElementContent[]), heading, sourceTree(citations.list, locale)]);
}

const common = ({ path, locale, edition }: Source) => ({
  id: tagUri(locale, path.slice(1)),
  url: absoluteUrl(localePath(locale, path)),
  title: edition.prose.title,
  summary: edition.prose.summary,
  lang: localeEntry(edition.substitute ? edition.writtenIn : locale).lang,
});

function readIn(item: Bulletin, locale: Locale): Edition {
  const edition = editionOf(item.folder, locale);
  if (!edition) throw new Error(`content/${item.folder} has no text in any language`);
  return edition;
}

/** An item of news as an entry. */
export function newsItem(item: NewsItem, locale: Locale): FeedItem {
  const edition = readIn(item, locale);
  const source = { item, path: bulletinPath(item), day: dayInHongKong(item.issued), locale, edition };
  const tags = [...item.topics, ...item.schemes, ...item.offices];
  return { ...common(source), ...newsDates(item), html: fullText(source, []), tags };
}

function timeAndPlace(event: Event, locale: Locale): ElementContent[] {
  const t = translator(locale);
  const line = (label: string, value: string) => h("p", [h("strong", label), t("list.colon"), value]);
  const when = whenLines(event, locale).join(t("list.separator"));
  return [line(t("events.label.when"), when), line(t("events.label.where"), eventPlace(event, locale))];
}

/** Of an event ahead the sources describe what is planned today, of any other what took place on its day. */
const sourceDay = ({ starts }: Event): string => [dayInHongKong(starts), today()].sort()[0] ?? today();

/** An event as an entry. */
export function eventItem(event: EventItem, locale: Locale): FeedItem {
  const edition = readIn(event, locale);
  const { prose } = edition;
  const source = { item: event, path: bulletinPath(event), day: sourceDay(event), locale, edition };
  return {
    ...common(source),
    ...eventDates(event, prose.updated),
    title: eventTitle(event, prose.title, locale),
    html: fullText(source, timeAndPlace(event, locale)),
    tags: [event.kind, ...event.schemes, ...event.offices],
  };
}
