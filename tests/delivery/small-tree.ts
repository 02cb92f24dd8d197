import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Content, writeTree } from "../../delivery/tree/write-tree.ts";

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tree-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const aPage = (path: string, html: string, status = 200): Content => ({
  path,
  file: `${path.slice(1)}.html`,
  bytes: Buffer.from(html),
  status,
  kind: "lean",
  headers: {
    "content-type": "text/html; charset=utf-8",
    "cache-control": status === 200 ? "public, max-age=60" : "no-store",
    "content-security-policy": "default-src 'none'",
  },
});

const anImage: Content = {
  path: "/dot.png",
  file: "dot.png",
  bytes: Buffer.from([1, 2, 3, 4]),
  status: 200,
  kind: "asset",
  headers: { "content-type": "image/png", "cache-control": "public, max-age=60" },
};

/** Pages in two languages, with their error pages, and an image. */
export const contents: readonly Content[] = [
  aPage("/en", `<h1>Welcome</h1>${"<p>Hong Kong</p>".repeat(50)}`),
  aPage("/zh-hant", `<h1>歡迎</h1>${"<p>香港</p>".repeat(50)}`),
  aPage("/en/contact", "<h1>Whom to ask</h1>"),
  ...["en", "zh-hant"].flatMap((prefix) =>
    [400, 404, 414, 500].map((status) => aPage(`/${prefix}/problem/${status}`, `<h1>${prefix} ${status}</h1>`, status)),
  ),
  anImage,
];

export const rest = {
  queryAware: ["^/[^/]+/contact$"],
  redirects: { "/en/ask": "/en/contact", "/en/ask/fees": "/en/contact#fees" },
  frameworkModules: ["39756", "37457"],
};

/** Writes a small tree and returns its folder. */
export async function smallTree(): Promise<string> {
  const folder = join(temporaryFolder(), "site");
  await writeTree(folder, contents, rest);
  return folder;
}
