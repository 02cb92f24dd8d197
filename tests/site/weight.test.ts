import { createHash } from "node:crypto";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { quantile, weightsOf } from "../../delivery/adapter/weights.ts";
import { attributeOf, textOf } from "../../delivery/lean/dom.ts";
import { attributes, type BuiltPage, elementsOf, manifest, pages, relations } from "./built-site.ts";

const textsOf = (page: BuiltPage, tag: string) =>
  elementsOf(page)
    .filter(({ tagName }) => tagName === tag)
    .map(textOf);

/** Scripts that run; structured data for search engines is read by nobody's browser. */
const scriptsOf = (page: BuiltPage) =>
  elementsOf(page)
    .filter((element) => element.tagName === "script" && attributeOf(element, "type") !== "application/ld+json")
    .map(textOf);

/** The pages, by path, with what was found in them. */
const found = (look: (page: BuiltPage) => readonly string[]) =>
  pages.flatMap((page) => look(page).map((what) => `${page.path}: ${what}`));

describe("a page costs a reader, compressed and with all that it needs,", () => {
  const compressed = weightsOf(manifest).map((weight) => weight.compressed);

  test("at most 10 000 bytes in the middle of all pages", () => {
    expect(compressed.length).toBeGreaterThan(500);
    expect(Math.min(...compressed)).toBeGreaterThan(0);
    expect(quantile(compressed, 0.5)).toBeLessThanOrEqual(10_000);
  });

  test("at most 14 600 bytes for 95 of 100 pages, so that it comes in the first flight of packets", () => {
    expect(quantile(compressed, 0.95)).toBeLessThanOrEqual(14_600);
  });

  test("never more than 30 000 bytes", () => {
    const heavy = weightsOf(manifest).filter((weight) => weight.compressed > 30_000);
    expect(heavy.map(({ path, compressed: bytes }) => `${path}: ${bytes}`)).toEqual([]);
  });

  test("at most 3 000 bytes of script", () => {
    const size = (page: BuiltPage) => brotliCompressSync(scriptsOf(page).join("\n")).length;
    expect(found((page) => (size(page) > 3000 ? [`${size(page)} bytes`] : []))).toEqual([]);
  });

  test("one request: no script, stylesheet or font is fetched", () => {
    const fetched = (page: BuiltPage) => [
      ...attributes(page, "src", "script"),
      ...["stylesheet", "preload", "modulepreload", "preconnect", "dns-prefetch", "prefetch"].flatMap((relation) =>
        relations(page, relation).map(({ href }) => `${relation} ${href}`),
      ),
      ...textsOf(page, "style").flatMap((css) => css.match(/@import|@font-face/g) ?? []),
    ];
    expect(found(fetched)).toEqual([]);
  });
});

describe("a page holds", () => {
  test("nothing of the framework", () => {
    expect(found(({ html }) => html.match(/\/_next\/|__next_f|TURBOPACK/g) ?? [])).toEqual([]);
    expect(pages.filter(({ entry }) => entry.kind !== "lean").map(({ path }) => path)).toEqual([]);
  });

  test("nothing that a browser fetches from another origin", () => {
    const isElsewhere = (address: string) => /^([a-z]+:)?\/\//i.test(address);
    const fetched = (page: BuiltPage) => [
      ...["src", "poster", "data", "xlink:href", "background"].flatMap((name) => attributes(page, name)),
      ...attributes(page, "srcset").flatMap((list) => list.split(",").map((part) => part.trim())),
      ...["use", "image"].flatMap((tag) => attributes(page, "href", tag)),
      ...["icon", "manifest", "stylesheet", "preload"].flatMap((relation) =>
        relations(page, relation).map(({ href }) => href),
      ),
      ...[...textsOf(page, "style"), ...attributes(page, "style")].flatMap((css) =>
        [...css.matchAll(/(?:url\(|@import)\s*["']?([^"')]+)/g)].map(([, address = ""]) => address),
      ),
    ];
    expect(found((page) => fetched(page).filter(isElsewhere))).toEqual([]);
  });

  test("no script or style that its own policy refuses", () => {
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const refused = (page: BuiltPage) => {
      const policy = page.entry.headers["content-security-policy"] ?? "";
      const inline = [...scriptsOf(page), ...textsOf(page, "style")].filter((text) => !policy.includes(hash(text)));
      const written = elementsOf(page).flatMap(({ attrs }) => attrs.filter(({ name }) => /^(style$|on)/.test(name)));
      const leads = attributes(page, "href").filter((href) => /^javascript:/i.test(href));
      return [...inline.map((text) => text.slice(0, 40)), ...written.map(({ name }) => name), ...leads];
    };
    expect(found(refused)).toEqual([]);
  });

  test("a policy that forbids what is not its own", () => {
    const lax = (page: BuiltPage) => {
      const policy = page.entry.headers["content-security-policy"] ?? "";
      const isStrict = policy.startsWith("default-src 'none'; ") && !/unsafe|\*|https?:|data:/.test(policy);
      return isStrict ? [] : [policy];
    };
    expect(found(lax)).toEqual([]);
  });

  test("a title, one main heading and one main part", () => {
    const count = (page: BuiltPage, tag: string) => elementsOf(page).filter(({ tagName }) => tagName === tag).length;
    const wrong = (page: BuiltPage) => {
      const head = elementsOf(page).find(({ tagName }) => tagName === "title");
      const isRight = head && textOf(head) && count(page, "h1") === 1 && count(page, "main") === 1;
      return isRight && elementsOf(page).some((element) => attributeOf(element, "name") === "description")
        ? []
        : ["wrong"];
    };
    expect(found(wrong)).toEqual([]);
  });
});

/* Next's own pages for 404 and 500, in no language and with its scripts, once lay in the tree and were sent with 200. */
test("the tree holds no error page of the framework", () => {
  const own = Object.keys(manifest.entries).filter((path) =>
    /^\/(_?404|_?500|_error|_not-found|_global-error)/.test(path),
  );
  expect(own).toEqual([]);
});
