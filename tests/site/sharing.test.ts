import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { localeIds } from "#lib/locales/registry.ts";
import { attributeOf, type Element } from "../../delivery/lean/dom.ts";
import { type BuiltPage, elementsOf, manifest, pages, pathOf, relations, site } from "./built-site.ts";

const readable = pages.filter(({ entry }) => entry.status === 200);

const metaOf = (page: BuiltPage, name: string): string[] =>
  elementsOf(page)
    .filter((element) => [attributeOf(element, "property"), attributeOf(element, "name")].includes(name))
    .map((element) => attributeOf(element, "content") ?? "");

const wrong = (isRight: (page: BuiltPage) => boolean) =>
  readable.filter((page) => !isRight(page)).map(({ path }) => path);

const typeOf = (path: string) => manifest.entries[path]?.headers["content-type"];

const text = (path: string) => readFileSync(join(site, manifest.entries[path]?.file ?? path), "utf8");

describe("a page that is shared", () => {
  test("shows one image of its own language, which is there", () => {
    expect(
      wrong((page) => {
        const [image = "", ...others] = metaOf(page, "og:image");
        const locale = page.path.split("/")[1];
        return others.length === 0 && typeOf(pathOf(image)) === "image/png" && image.endsWith(`-${locale}.png`);
      }),
    ).toEqual([]);
  });

  test("gives its title, its address and what the image says", () => {
    expect(
      wrong((page) => {
        const [canonical] = relations(page, "canonical");
        const needed = ["og:title", "og:description", "og:image:alt", "og:locale", "og:site_name"];
        return (
          needed.every((name) => metaOf(page, name).length === 1) &&
          metaOf(page, "og:url")[0] === canonical?.href &&
          metaOf(page, "twitter:card")[0] === "summary_large_image"
        );
      }),
    ).toEqual([]);
  });
});

describe("the sitemap", () => {
  const isOf = (element: Element) =>
    (element.parentNode as Element).childNodes.some(
      (sibling) => "attrs" in sibling && attributeOf(sibling, "href") === "#top",
    );

  /** The day that a page itself gives as that of its last change, at its foot. */
  const changed = (page: BuiltPage) =>
    elementsOf(page)
      .filter((element) => element.tagName === "time" && isOf(element))
      .map((element) => attributeOf(element, "datetime"))[0];

  test("gives as the day of the last change what the page gives, and none where it gives none", () => {
    const told = new Map(
      text("/sitemap.xml")
        .split("<url>")
        .slice(1)
        .map((entry) => [pathOf(/<loc>([^<]+)/.exec(entry)?.[1] ?? ""), /<lastmod>([^<]+)/.exec(entry)?.[1]]),
    );
    expect(told.size).toBeGreaterThan(500);
    expect(wrong((page) => !told.has(page.path) || told.get(page.path) === changed(page))).toEqual([]);
  });
});

describe("what programs look for at known addresses", () => {
  test("is there, with its type", () => {
    expect(
      ["/robots.txt", "/.well-known/security.txt", "/manifest.webmanifest", "/favicon.ico", "/apple-icon.png"].map(
        (path) => [path, typeOf(path)],
      ),
    ).toEqual([
      ["/robots.txt", expect.stringMatching(/^text\/plain/)],
      ["/.well-known/security.txt", "text/plain; charset=utf-8"],
      ["/manifest.webmanifest", expect.stringMatching(/^application\/manifest\+json/)],
      ["/favicon.ico", "image/x-icon"],
      ["/apple-icon.png", "image/png"],
    ]);
  });

  test("the manifest names icons and pages that exist", () => {
    const { icons, shortcuts } = JSON.parse(text("/manifest.webmanifest")) as {
      icons: { src: string }[];
      shortcuts: { url: string }[];
    };
    const named = [...icons.map(({ src }) => src), ...shortcuts.map(({ url }) => url)];
    expect(named.filter((path) => !Object.hasOwn(manifest.entries, path))).toEqual([]);
    expect(icons.some((icon) => "purpose" in icon && icon.purpose === "maskable")).toBe(true);
  });

  test("robots.txt keeps search engines from the API and from nothing else", () => {
    expect(text("/robots.txt")).toMatch(/^User-Agent: \*\nAllow: \/\nDisallow: \/api\/\n\nSitemap: \S+\n$/);
    expect(localeIds.filter((id) => text("/robots.txt").includes(`/${id}`))).toEqual([]);
  });
});
