import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { NextAdapter } from "next";
import { leanHtml, UnknownMarkupError } from "../lean/lean-html.ts";
import { contentSecurityPolicy, emptyPolicy } from "../security-headers.ts";
import type { Content } from "../tree/write-tree.ts";
import type { PublicFile } from "./public-files.ts";

type AdapterOutputs = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0]["outputs"];
type Prerender = AdapterOutputs["prerenders"][number];

const pageCache = "public, max-age=60, s-maxage=300, stale-while-revalidate=86400";
const immutableCache = "public, max-age=31536000, immutable";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".ico": "image/x-icon",
  ".webmanifest": "application/manifest+json",
};

/** Next's flight twins of pages, and its own error pages, are not for readers. */
const isForReaders = ({ pathname, fallback }: Prerender) =>
  fallback?.filePath !== undefined &&
  !pathname.endsWith(".rsc") &&
  !pathname.includes(".segments/") &&
  !pathname.startsWith("/_");

const isPage = (file: string) => extname(file) === ".html";

/** A page under /…/problem/404 is what the server sends with the status 404. */
const statusOf = (path: string): number => Number(/\/problem\/(\d{3})$/.exec(path)?.[1] ?? 200);

const headerOf = (headers: Record<string, string | string[]> | undefined, name: string) => [headers?.[name]].flat()[0];

function pageContent(path: string, html: string, frameworkModules: ReadonlySet<string>): Content {
  try {
    const page = leanHtml(html, { frameworkModules });
    const status = statusOf(path);
    return {
      path,
      file: `${path.slice(1) || "index"}.html`,
      bytes: Buffer.from(page.html),
      status,
      kind: page.kind,
      headers: {
        "content-type": "text/html; charset=utf-8",
        "cache-control": status === 200 ? pageCache : "no-store",
        "content-security-policy": contentSecurityPolicy(page.inline, { interactive: page.kind === "interactive" }),
      },
    };
  } catch (error) {
    if (error instanceof UnknownMarkupError) throw new UnknownMarkupError(`${path}: ${error.message}`);
    throw error;
  }
}

function prerenderedContent(output: Prerender, frameworkModules: ReadonlySet<string>): Content {
  const { pathname: path, fallback } = output;
  const file = fallback?.filePath ?? "";
  const bytes = readFileSync(file);
  if (isPage(file)) return pageContent(path, bytes.toString("utf8"), frameworkModules);
  const disposition = headerOf(fallback?.initialHeaders, "content-disposition");
  return {
    path,
    file: path.slice(1),
    bytes,
    status: 200,
    kind: "asset",
    headers: {
      "content-type":
        headerOf(fallback?.initialHeaders, "content-type") ?? types[extname(path)] ?? "application/octet-stream",
      "cache-control": pageCache,
      "content-security-policy": emptyPolicy,
      ...(disposition ? { "content-disposition": disposition } : {}),
    },
  };
}

/** Hashed files of the build; Next's own error pages and internal files are not for readers. */
const isAsset = ({ pathname, filePath }: AdapterOutputs["staticFiles"][number]) =>
  pathname.startsWith("/_next/static/") || (!pathname.startsWith("/_next/") && extname(filePath) !== ".html");

const assetContent = ({ pathname: path, filePath }: PublicFile): Content => ({
  path,
  file: path.slice(1),
  bytes: readFileSync(filePath),
  status: 200,
  kind: "asset",
  headers: {
    "content-type": types[extname(path)] ?? "application/octet-stream",
    "cache-control": path.startsWith("/_next/static/") ? immutableCache : pageCache,
    "content-security-policy": emptyPolicy,
  },
});

/**
 * Everything that the static tree holds: pages made lean, prerendered files, hashed assets and the files of public/.
 * One is made at a time, when it is asked for, so that the whole site never lies in memory.
 */
export function* contentsOf(
  outputs: AdapterOutputs,
  frameworkModules: ReadonlySet<string>,
  publicFiles: readonly PublicFile[],
): Generator<Content> {
  for (const output of outputs.prerenders) if (isForReaders(output)) yield prerenderedContent(output, frameworkModules);
  for (const output of outputs.staticFiles) if (isAsset(output)) yield assetContent(output);
  for (const file of publicFiles) yield assetContent(file);
}
