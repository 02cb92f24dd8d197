import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { atomOf } from "#lib/feeds/atom.ts";
import { allFeeds, theFeed } from "./all-feeds.ts";

const grammar = { fileName: "atom.rng", contents: readFileSync("tests/feeds/atom.rng", "utf8") };

const validate = (xml: { fileName: string; contents: string }[]) =>
  validateXML({ xml, schema: [grammar], extension: "relaxng", maxMemoryPages: 8192 });

const files = allFeeds.map(({ name, locale, feed }) => ({
  fileName: `${locale}-${name.replace("/", "-")}.xml`,
  contents: atomOf(feed),
}));

test("every feed satisfies the grammar of Atom", { timeout: 120_000 }, async () => {
  const { valid, errors } = await validate(files);
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  expect(valid).toBe(true);
});

describe("the validator refuses a feed", () => {
  const [good = ""] = files.map(({ contents }) => contents);

  test.each([
    ["without an id", /<id>[^<]*<\/id>/, ""],
    ["whose time has no zone", /<updated>([^+]*)\+08:00/, "<updated>$1"],
    ["with a link within the site", /href="https?:\/\/[^/]*/, 'href="'],
    ["with an element that Atom does not know", "<author>", "<pubDate>today</pubDate><author>"],
  ])("%s", async (_, from, to) => {
    const contents = good.replace(from, to);
    expect(contents).not.toBe(good);
    expect((await validate([{ fileName: "bad.xml", contents }])).valid).toBe(false);
  });
});

describe("what the grammar cannot say", () => {
  test.each(allFeeds.map((each) => [`${each.locale} ${each.name}`, each.feed] as const))("%s", (_, feed) => {
    expect(feed.id).toMatch(/^tag:hong-kong-gateway,2026:feeds\//);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    for (const { id, published, updated } of feed.items) {
      expect(id).toMatch(/^tag:hong-kong-gateway,2026:[a-z-]+\/(news|events)\/\d{4}-\d\d-\d\d-[a-z0-9-]+$/);
      expect(updated >= published, id).toBe(true);
      expect(feed.updated >= updated, id).toBe(true);
    }
  });

  test("an item has one id, whichever feed it stands in", () => {
    const inAll = new Set(theFeed("all", "en").items.map(({ id }) => id));
    const inOthers = allFeeds.filter(({ locale }) => locale === "en").flatMap(({ feed }) => feed.items);
    expect(inOthers.filter(({ id }) => !inAll.has(id))).toEqual([]);
  });

  test("no two feeds have one id", () => {
    expect(new Set(allFeeds.map(({ feed }) => feed.id)).size).toBe(allFeeds.length);
  });
});
