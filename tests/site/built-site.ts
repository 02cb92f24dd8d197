import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "parse5";
import { attributeOf, descendants, type Element, isElement } from "../../delivery/lean/dom.ts";
import { type Entry, type Manifest, manifestFile } from "../../delivery/tree/manifest.ts";

/** The static tree of the last build: what readers get. */
export const site = "dist/site";

export const manifest = JSON.parse(readFileSync(join(site, manifestFile), "utf8")) as Manifest;

export type BuiltPage = { path: string; entry: Entry; html: string };

/** Every page, those that tell of a problem among them. */
export const pages: readonly BuiltPage[] = Object.entries(manifest.entries)
  .filter(([, { kind }]) => kind !== "asset")
  .map(([path, entry]) => ({ path, entry, html: readFileSync(join(site, entry.file), "utf8") }));

const known = new Map<string, Element[]>();

/** The elements of a page in the order of the document. */
export function elementsOf({ path, html }: BuiltPage): Element[] {
  const elements = known.get(path) ?? [...descendants(parse(html))].filter(isElement);
  known.set(path, elements);
  return elements;
}

/** The values of an attribute, of every element of a page that has it. */
export const attributes = (page: BuiltPage, name: string, tag?: string): string[] =>
  elementsOf(page)
    .filter(({ tagName }) => tag === undefined || tagName === tag)
    .flatMap((element) => attributeOf(element, name) ?? []);

/** The addresses of a page's links of a relation, such as `canonical`, with their `hreflang`. */
export const relations = (page: BuiltPage, relation: string): { href: string; hreflang: string | undefined }[] =>
  elementsOf(page)
    .filter((element) => element.tagName === "link" && attributeOf(element, "rel") === relation)
    .map((element) => ({ href: attributeOf(element, "href") ?? "", hreflang: attributeOf(element, "hreflang") }));

export const pathOf = (url: string): string => new URL(url).pathname;
