import { expect, test } from "vitest";
import { attributeOf } from "../../delivery/lean/dom.ts";
import { elementsOf, manifest, pages, pathOf } from "./built-site.ts";

const types: Record<string, string> = {
  xml: "application/atom+xml",
  json: "application/feed+json",
  ics: "text/calendar",
};

/** The feeds that pages name, with the type that they are said to have. */
const named = pages.flatMap((page) =>
  elementsOf(page)
    .filter(({ tagName }) => tagName === "link")
    .filter((element) => /^application\/(atom|feed)\+/.test(attributeOf(element, "type") ?? ""))
    .map((element) => ({
      page: page.path,
      path: pathOf(attributeOf(element, "href") ?? ""),
      type: attributeOf(element, "type") ?? "",
      title: attributeOf(element, "title") ?? "",
    })),
);

const followed = Object.entries(manifest.entries).filter(([path]) => /^\/(feeds|calendars)\//.test(path));

test("every feed that a page names is there, has that type and a title", () => {
  expect(named.length).toBeGreaterThan(100);
  const wrong = named.filter(
    ({ path, type, title }) => !manifest.entries[path]?.headers["content-type"]?.startsWith(type) || title === "",
  );
  expect(wrong).toEqual([]);
});

test("home, news, events, offices and schemes name their feeds", () => {
  const pathsWithFeeds = new Set(named.map(({ page }) => page));
  for (const path of [
    "/en",
    "/zh-hant/news",
    "/zh-hans/events",
    "/en/offices/tokyo",
    "/en/schemes/top-talent-pass-scheme",
  ])
    expect(pathsWithFeeds, path).toContain(path);
});

test("feeds and calendars are sent as what they are, compressed", () => {
  expect(followed.length).toBeGreaterThan(300);
  const wrong = followed.filter(([path, { headers, encodings }]) => {
    const type = types[path.slice(path.lastIndexOf(".") + 1)] ?? "?";
    return headers["content-type"] !== `${type}; charset=utf-8` || !encodings.br || !encodings.gzip;
  });
  expect(wrong.map(([path]) => path)).toEqual([]);
});
