import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { splitPath } from "#lib/locales/paths.ts";
import { localeEntry, localeIds } from "#lib/locales/registry.ts";
import { attributes, type BuiltPage, manifest, pages, pathOf, relations, site } from "./built-site.ts";

const byPath = new Map(pages.map((page) => [page.path, page]));
const readable = pages.filter(({ entry }) => entry.status === 200);
const localeOf = ({ path }: BuiltPage) => splitPath(path).locale;
const canonicalOf = (page: BuiltPage) => relations(page, "canonical").map(({ href }) => pathOf(href));
/** A page that shows the edition of another language names that one as canonical. */
const isOwnEdition = (page: BuiltPage) => canonicalOf(page).includes(page.path);

/** The editions that a page names; its feeds are alternates too, but of no language. */
const editionsOf = (page: BuiltPage) =>
  relations(page, "alternate").flatMap(({ href, hreflang }) => (hreflang === undefined ? [] : [{ href, hreflang }]));

/** The editions that a page names, by language. */
const alternatesOf = (page: BuiltPage) =>
  new Map(editionsOf(page).map(({ href, hreflang }) => [hreflang, pathOf(href)]));

/** The pages, by path, of which something is wrong. */
const wrong = (of: readonly BuiltPage[], isRight: (page: BuiltPage) => boolean) =>
  of.filter((page) => !isRight(page)).map(({ path }) => path);

describe("every page", () => {
  test("is of a locale, and says so to browsers and screen readers", () => {
    expect(
      wrong(pages, (page) => {
        const [lang, ...others] = attributes(page, "lang", "html");
        return localeIds.includes(localeOf(page)) && lang === localeEntry(localeOf(page)).lang && others.length === 0;
      }),
    ).toEqual([]);
  });

  test("names one canonical address, and there is a page", () => {
    expect(
      wrong(readable, (page) => {
        const [canonical, ...others] = canonicalOf(page);
        const target = byPath.get(canonical ?? "");
        return others.length === 0 && target !== undefined && isOwnEdition(target);
      }),
    ).toEqual([]);
  });

  test("names itself among its editions, each in its own language and once", () => {
    expect(
      wrong(readable.filter(isOwnEdition), (page) => {
        const named = editionsOf(page).map(({ hreflang }) => hreflang);
        const own = localeEntry(localeOf(page)).hreflang;
        return new Set(named).size === named.length && alternatesOf(page).get(own) === page.path;
      }),
    ).toEqual([]);
  });

  test("is named back by every edition that it names", () => {
    expect(
      wrong(readable.filter(isOwnEdition), (page) =>
        [...alternatesOf(page)].every(([hreflang, path]) => {
          const other = byPath.get(path);
          if (other?.entry.status !== 200) return false;
          if (hreflang !== "x-default" && localeEntry(localeOf(other)).hreflang !== hreflang) return false;
          return [...alternatesOf(other).values()].includes(page.path);
        }),
      ),
    ).toEqual([]);
  });

  test("offers readers every other language", () => {
    expect(
      wrong(pages, (page) => {
        const offered = attributes(page, "hreflang", "a");
        return localeIds.every((id) => id === localeOf(page) || offered.includes(localeEntry(id).hreflang));
      }),
    ).toEqual([]);
  });
});

describe("a page that tells of a problem", () => {
  test("is not for search engines", () => {
    const problems = pages.filter(({ entry }) => entry.status !== 200);
    expect(problems.map(({ path }) => splitPath(path).rest)).toContain("/problem/404");
    expect(
      wrong(
        problems,
        (page) => canonicalOf(page).length === 0 && page.html.includes('name="robots" content="noindex"'),
      ),
    ).toEqual([]);
  });

  test("is there for every locale and each status that the server sends", () => {
    const needed = localeIds.flatMap((id) =>
      [400, 404, 414, 500].map((status) => [`/${id}/problem/${status}`, status]),
    );
    expect(needed.map(([path]) => [path, manifest.entries[String(path)]?.status])).toEqual(needed);
  });
});

describe("the sitemap", () => {
  const sitemap = readFileSync(join(site, "sitemap.xml"), "utf8");
  const entries = sitemap.split("<url>").slice(1);
  const locationOf = (entry: string) => pathOf(/<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? "");

  test("lists exactly the pages that readers can open, each once", () => {
    expect(entries.map(locationOf).sort()).toEqual(
      readable
        .filter(isOwnEdition)
        .map(({ path }) => path)
        .sort(),
    );
  });

  test("names the same editions as the pages themselves", () => {
    const differing = entries.filter((entry) => {
      const named = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang = "", url = ""]) => [
        lang,
        pathOf(url),
      ]);
      const page = byPath.get(locationOf(entry));
      const own = page ? [...alternatesOf(page)].filter(([lang]) => lang !== "x-default") : [];
      return JSON.stringify(named.sort()) !== JSON.stringify(own.sort());
    });
    expect(differing.map(locationOf)).toEqual([]);
  });

  test("is named by robots.txt, at the same host", () => {
    const named = /^Sitemap: (\S+)$/m.exec(readFileSync(join(site, "robots.txt"), "utf8"))?.[1] ?? "";
    expect(new URL(named).pathname).toBe("/sitemap.xml");
    expect(sitemap).toContain(`<loc>${new URL(named).origin}/`);
  });
});
