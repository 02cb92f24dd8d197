import { describe, expect, test } from "vitest";
import { choicesFor, eventFilterKeys, filtered, filterKeys, filterPath, readFilter } from "#lib/news/filter.ts";
import { filteredTitle } from "#lib/news/filter-word.ts";
import { publishedEvents, publishedNews } from "#lib/news/published.ts";

describe("an address that narrows a list down", () => {
  test("is read by its known keys and values; the order and the case do not matter", () => {
    const question = { audience: "Talent", topic: " policy ", page: "2", office: "" };
    expect(readFilter(question, filterKeys)).toEqual({ filter: { topic: "policy", audience: "talent" }, unknown: [] });
  });

  test("tells what nobody knows, and counts only the first of several values", () => {
    const question = { topic: ["policy", "statistics"], office: "atlantis", scheme: "golden-visa" };
    expect(readFilter(question, filterKeys)).toEqual({
      filter: { topic: "policy" },
      unknown: ["atlantis", "golden-visa"],
    });
  });

  test("is not asked of what a list does not have: events have no topics", () => {
    expect(readFilter({ topic: "policy", office: "london" }, eventFilterKeys).filter).toEqual({ office: "london" });
  });

  test("is written the same way it is read", () => {
    const filter = { audience: "enterprise", topic: "policy" };
    expect(filterPath("/news", filter)).toBe("/news?topic=policy&audience=enterprise");
    expect(filterPath("/news", {})).toBe("/news");
  });
});

describe("a list that was narrowed down", () => {
  test("holds the items that match every key, in their order", () => {
    const found = filtered(publishedNews, { topic: "policy", audience: "talent" });
    expect(found.length).toBeGreaterThan(2);
    expect(found).toEqual(
      publishedNews.filter(({ topics, audience }) => topics.includes("policy") && audience.includes("talent")),
    );
    expect(filtered(publishedNews, {})).toEqual(publishedNews);
  });

  test("offers only what leaves something over, with the number of items it really leaves", () => {
    const chosen = { audience: "talent" };
    for (const key of filterKeys)
      for (const { value, count } of choicesFor(publishedNews, chosen, key)) {
        expect(count, `${key}=${value}`).toBeGreaterThan(0);
        expect(filtered(publishedNews, { ...chosen, [key]: value }), `${key}=${value}`).toHaveLength(count);
      }
    expect(choicesFor(publishedEvents, chosen, "office").map(({ value }) => value)).toContain("london");
  });

  test("has a name that says by what", () => {
    expect(filteredTitle("News", { topic: "policy", office: "tokyo" }, "en")).toBe("News: Policy, Tokyo ETO");
    expect(filteredTitle("最新消息", { audience: "talent" }, "zh-hant")).toBe("最新消息：人才");
  });
});
