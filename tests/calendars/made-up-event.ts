import type { EventItem } from "#lib/content/events.ts";
import { publishedEvents } from "#lib/news/published.ts";

/** An event with the texts of a real one; whole days in Hong Kong unless said otherwise. */
export function madeUpEvent(changes: Partial<EventItem> = {}): EventItem {
  const [real] = publishedEvents;
  if (!real) throw new Error("the content has no event whose texts a made-up one could borrow");
  return {
    ...real,
    status: "scheduled",
    starts: "2027-03-18",
    ends: "2027-03-19",
    timezone: "Asia/Hong_Kong",
    uid: "made-up@hong-kong-gateway",
    sequence: 0,
    ...changes,
  };
}
