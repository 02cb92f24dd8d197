import { describe, expect, test } from "vitest";
import { eventDates, newsDates } from "#lib/news/dates.ts";
import { publishedEvents, publishedNews } from "#lib/news/published.ts";

const [someNews] = publishedNews;
const someEvent = publishedEvents.find(({ news }) => news.length > 0);
if (!someNews || !someEvent) throw new Error("the content has no news or no event with news");

const iso = ({ published, updated }: { published: Date; updated: Date }) => [
  published.toISOString(),
  updated.toISOString(),
];

describe("news", () => {
  const item = { ...someNews, issued: "2026-03-18T17:30:00+08:00" };

  test("was published when it was issued, and is as old as that while nothing changes", () => {
    expect(iso(newsDates(item))).toEqual(["2026-03-18T09:30:00.000Z", "2026-03-18T09:30:00.000Z"]);
  });

  test("a day begins in Hong Kong", () => {
    expect(iso(newsDates({ ...item, issued: "2026-03-18" }))[0]).toBe("2026-03-17T16:00:00.000Z");
  });

  test("tells its last change", () => {
    expect(iso(newsDates({ ...item, updated: "2026-04-01" }))[1]).toBe("2026-03-31T16:00:00.000Z");
  });

  /* A reader program that asked in between would have shown the item as older than what it had seen. */
  test("that was kept back was published when it could be seen", () => {
    const kept = { ...item, publishAt: "2026-03-20T09:00:00+08:00", updated: "2026-03-19" };
    expect(iso(newsDates(kept))).toEqual(["2026-03-20T01:00:00.000Z", "2026-03-20T01:00:00.000Z"]);
  });
});

describe("an event", () => {
  test("is known from its first news", () => {
    const first = publishedNews.filter(({ id }) => someEvent.news.includes(id)).map(({ issued }) => Date.parse(issued));
    const { published, updated } = eventDates({ ...someEvent, sequence: 0 }, "2026-11-22");
    expect(published.getTime()).toBeLessThanOrEqual(Math.min(...first));
    expect(updated).toEqual(published);
  });

  test("without news and still ahead is known from its text on, never from its own date", () => {
    const ahead = { ...someEvent, news: [], starts: "2030-01-01", ends: "2030-01-01" };
    expect(eventDates(ahead, "2026-11-22").published.toISOString()).toBe("2026-11-21T16:00:00.000Z");
  });

  test("changes with its sequence", () => {
    expect(eventDates({ ...someEvent, sequence: 1 }, "2026-11-22").updated.toISOString()).toBe(
      "2026-11-21T16:00:00.000Z",
    );
  });
});
