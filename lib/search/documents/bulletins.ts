import { dayInHongKong } from "#lib/content/schema/time.ts";
import { eventPlace } from "#lib/news/event-texts.ts";
import { bulletinPath } from "#lib/news/paths.ts";
import { publishedEvents, publishedNews } from "#lib/news/published.ts";
import type { Audience } from "../passage.ts";
import { type ProsePassage, prosePassages } from "./prose-passages.ts";
import { inEach } from "./texts.ts";

const onlyAudience = ([first, ...others]: readonly Audience[]): { audience?: Audience } =>
  first !== undefined && others.length === 0 ? { audience: first } : {};

/** News that may be seen, each with its day. */
export const newsPassages = (): ProsePassage[] =>
  publishedNews.flatMap((item) =>
    prosePassages(item.folder, {
      path: bulletinPath(item),
      kind: "news",
      date: dayInHongKong(item.issued),
      ...onlyAudience(item.audience),
    }),
  );

/** Events that may be seen, each with the day on which it begins. */
export const eventPassages = (): ProsePassage[] =>
  publishedEvents.flatMap((item) =>
    prosePassages(item.folder, {
      path: bulletinPath(item),
      kind: "event",
      date: dayInHongKong(item.starts),
      text: inEach((locale) => eventPlace(item, locale)),
      ...onlyAudience(item.audience),
    }),
  );
