import type { EventItem } from "#lib/content/events.ts";
import type { NewsItem } from "#lib/content/news.ts";
import { timeOf } from "#lib/content/schema/time.ts";
import { publishedNews } from "./published.ts";

/** When readers could first see something, and when it last changed; feeds and calendars tell both. */
export type Dates = { published: Date; updated: Date };

const datesOf = (published: number, ...changes: (string | undefined)[]): Dates => ({
  published: new Date(published),
  updated: new Date(Math.max(published, ...changes.map((change) => (change === undefined ? 0 : timeOf(change))))),
});

/** The dates of an item of news. */
export const newsDates = ({ issued, updated, publishAt }: NewsItem): Dates =>
  datesOf(Math.max(timeOf(issued), publishAt === undefined ? 0 : timeOf(publishAt)), updated);

function announced({ publishAt, news, starts }: EventItem, textUpdated: string): number {
  if (publishAt !== undefined) return timeOf(publishAt);
  const told = publishedNews.filter(({ id }) => news.includes(id)).map(({ issued }) => timeOf(issued));
  return told.length > 0 ? Math.min(...told) : Math.min(timeOf(starts), timeOf(textUpdated));
}

/**
 * The dates of an event: it is known from its first news on, and it changes when its sequence is raised, on the day
 * on which its text was last updated.
 */
export const eventDates = (event: EventItem, textUpdated: string): Dates =>
  datesOf(announced(event, textUpdated), event.sequence > 0 ? textUpdated : undefined);
