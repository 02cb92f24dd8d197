import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { budgets, quantile, weightsOf } from "../delivery/adapter/weights.ts";
import type { Manifest } from "../delivery/tree/manifest.ts";

type Node = DefaultTreeAdapterTypes.Node;

export type PageWeights = {
  pages: number;
  median: number;
  p95: number;
  largest: number;
  budgets: typeof budgets;
  /** The page itself and what it makes a browser load, on the page that loads most. */
  requests: number;
  frameworkScripts: number;
  frameworkScriptBytes: number;
};

const embedding = new Set(["script", "img", "iframe", "video", "audio", "source", "embed", "object"]);
const loadingRelations = /\b(stylesheet|preload|modulepreload)\b/;

/** Addresses that a browser loads with the page, in document order; the icon is left out, it is loaded once a site. */
function loadedWith(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if ("attrs" in node) {
      const { src, rel, href, data } = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      const address = embedding.has(node.tagName) ? (src ?? data) : loadingRelations.test(rel ?? "") ? href : undefined;
      if (address !== undefined && !address.startsWith("data:")) found.push(address);
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

/** What a reader's browser has to fetch for each page, measured on the bytes of the static tree. */
export function pageWeights(manifest: Manifest): PageWeights {
  const weights = weightsOf(manifest);
  const compressed = weights.map((weight) => weight.compressed);
  const loaded = weights.map(({ path }) =>
    loadedWith(readFileSync(join("dist/site", manifest.entries[path]?.file ?? ""), "utf8")),
  );
  const framework = [...new Set(loaded.flat())].filter((address) => address.startsWith("/_next/"));
  return {
    pages: weights.length,
    median: quantile(compressed, 0.5),
    p95: quantile(compressed, 0.95),
    largest: Math.max(...compressed),
    budgets,
    requests: 1 + Math.max(...loaded.map((addresses) => new Set(addresses).size)),
    frameworkScripts: framework.length,
    frameworkScriptBytes: framework.reduce(
      (sum, address) => sum + (manifest.entries[address]?.encodings.identity?.bytes ?? 0),
      0,
    ),
  };
}
