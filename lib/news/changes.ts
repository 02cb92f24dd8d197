import type { NewsItem } from "#lib/content/news.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import { dayInHongKong } from "#lib/content/schema/time.ts";
import { aboutScheme } from "./related.ts";

/** What happened to a scheme on a day, or in a month or year where no day is known. */
export type Change = { date: string; history: Scheme["history"]; news: NewsItem[] };

/** How many items of news a scheme page names; older ones are behind a link. */
const mostNews = 12;

/** The dated changes of a scheme and the news that names it, together, newest first; and whether there is more news. */
export function changesOf(scheme: Scheme, news: readonly NewsItem[]): { changes: Change[]; isMore: boolean } {
  const naming = aboutScheme(news, scheme.id);
  const byDate = new Map<string, Change>();
  const changeOn = (date: string): Change => {
    const change = byDate.get(date) ?? { date, history: [], news: [] };
    byDate.set(date, change);
    return change;
  };
  for (const entry of scheme.history) changeOn(entry.date).history.push(entry);
  for (const item of naming.slice(0, mostNews)) changeOn(dayInHongKong(item.issued)).news.push(item);
  return {
    changes: [...byDate.values()].toSorted((a, b) => b.date.localeCompare(a.date)),
    isMore: naming.length > mostNews,
  };
}
