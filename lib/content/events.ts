import { documentsOf } from "./documents.ts";
import { folderName } from "./network.ts";
import type { Event } from "./schema/event.ts";
import { timeOf } from "./schema/time.ts";

/** An event and the folder of its texts, for `editionOf`. */
export type EventItem = Event & { folder: string };

const earliestFirst = (a: EventItem, b: EventItem) => timeOf(a.starts) - timeOf(b.starts) || (a.id < b.id ? -1 : 1);

/** Every event that may be seen, by id, earliest first. */
export const events: ReadonlyMap<string, EventItem> = new Map(
  documentsOf("EventData")
    .map(({ path, ...item }) => ({ id: folderName(path), folder: path.slice(0, path.lastIndexOf("/")), ...item }))
    .sort(earliestFirst)
    .map((item) => [item.id, item]),
);
