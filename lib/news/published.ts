import { editionOf } from "#lib/content/editions.ts";
import { type EventItem, events } from "#lib/content/events.ts";
import { type NewsItem, news } from "#lib/content/news.ts";
import { defaultLocale } from "#lib/locales/registry.ts";

/** An item whose texts are all kept back has nothing to show. */
const canBeRead = ({ folder }: { folder: string }): boolean => editionOf(folder, defaultLocale) !== undefined;

/** Every item of news that may be seen at the time of the build, newest first. */
export const publishedNews: readonly NewsItem[] = [...news.values()].filter(canBeRead);

/** Every event that may be seen at the time of the build, earliest first; cancelled ones are among them. */
export const publishedEvents: readonly EventItem[] = [...events.values()].filter(canBeRead);
