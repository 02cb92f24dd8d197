import { documentsOf } from "./documents.ts";
import { folderName } from "./network.ts";
import type { News } from "./schema/news.ts";
import { timeOf } from "./schema/time.ts";

/** An item of news and the folder of its texts, for `editionOf`. */
export type NewsItem = News & { folder: string };

const newestFirst = (a: NewsItem, b: NewsItem) => timeOf(b.issued) - timeOf(a.issued) || (a.id < b.id ? -1 : 1);

/** Every item of news that may be seen, by id, newest first. */
export const news: ReadonlyMap<string, NewsItem> = new Map(
  documentsOf("NewsData")
    .map(({ path, ...item }) => ({ id: folderName(path), folder: path.slice(0, path.lastIndexOf("/")), ...item }))
    .sort(newestFirst)
    .map((item) => [item.id, item]),
);
