import type { EventItem } from "#lib/content/events.ts";
import type { NewsItem } from "#lib/content/news.ts";
import { publishedEvents, publishedNews } from "#lib/news/published.ts";
import { forRegion, isGeneral } from "#lib/news/related.ts";
import { monthOf, monthsLater } from "./month.ts";

/** What an issue tells, before anybody's language is known. */
export type Choice = {
  /** What is new: the region's own items first, then those for everybody. */
  news: readonly NewsItem[];
  /** Events of the month. */
  held: readonly EventItem[];
  /** Events of the months after it. */
  ahead: readonly EventItem[];
};

/** So many months ahead does an issue announce events. */
const monthsAhead = 3;

const ownFirst = (items: readonly NewsItem[]): NewsItem[] => [
  ...items.filter((item) => !isGeneral(item)),
  ...items.filter(isGeneral),
];

/** The items of a month that matter to the region of an office, and those that concern everybody. */
export function choose(officeId: string, month: string): Choice {
  const events = forRegion(publishedEvents, officeId);
  const last = monthsLater(month, monthsAhead);
  return {
    news: ownFirst(forRegion(publishedNews, officeId).filter(({ issued }) => monthOf(issued) === month)),
    held: events.filter(({ starts }) => monthOf(starts) === month),
    ahead: events.filter(({ starts }) => monthOf(starts) > month && monthOf(starts) <= last),
  };
}

/** True where a month brought nothing to tell; events ahead alone make no issue. */
export const isEmpty = ({ news, held }: Choice): boolean => news.length === 0 && held.length === 0;
