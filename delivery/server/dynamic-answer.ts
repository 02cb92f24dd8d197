import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { leanHtml, UnknownMarkupError } from "../lean/lean-html.ts";
import { contentSecurityPolicy, emptyPolicy } from "../security-headers.ts";
import { entityTag } from "../tree/compress.ts";
import type { LoadedEntry } from "../tree/read-tree.ts";
import type { Captured } from "./capture.ts";
import { varyForReaders } from "./request-headers.ts";

const worthCompressing = 512;
const textual = /^(text\/|application\/(.*\+)?(json|xml)|image\/svg)/;

/** Quick compression, for answers that are made once for one visitor. */
const encodersOnTheFly = {
  br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes: Buffer) => gzipSync(bytes, { level: 6 }),
};

/** Headers of the application that reach the reader; all others are the framework's own. */
const passedOn = ["content-type", "content-disposition", "location", "vary", "allow", "retry-after"];

const isHtml = (type: string) => type.startsWith("text/html");

function leanOrAsItIs(html: string, frameworkModules: ReadonlySet<string>, report: (error: Error) => void) {
  try {
    return leanHtml(html, { frameworkModules });
  } catch (error) {
    if (!(error instanceof UnknownMarkupError)) throw error;
    report(error);
    return leanHtml(html, { frameworkModules, keepScripts: true });
  }
}

function encodingsOf(body: Buffer, type: string): LoadedEntry["bodies"] {
  if (body.length < worthCompressing || !textual.test(type)) return { identity: body };
  return { identity: body, gzip: encodersOnTheFly.gzip(body), br: encodersOnTheFly.br(body) };
}

/** Turns what the application answered into the same form as an entry of the static tree, with lean HTML. */
export function dynamicEntry(
  captured: Captured,
  frameworkModules: ReadonlySet<string>,
  cacheControl: string,
  report: (error: Error) => void,
): LoadedEntry {
  const type = String(captured.headers["content-type"] ?? "");
  const page = isHtml(type) ? leanOrAsItIs(captured.body.toString("utf8"), frameworkModules, report) : undefined;
  const body = page ? Buffer.from(page.html) : captured.body;
  const policy = page ? contentSecurityPolicy(page.inline, { interactive: page.kind === "interactive" }) : emptyPolicy;
  const headers: Record<string, string> = { "cache-control": cacheControl, "content-security-policy": policy };
  for (const name of passedOn) {
    const value = captured.headers[name];
    if (value !== undefined) headers[name] = name === "vary" ? varyForReaders(String(value)) : String(value);
  }
  const bodies = encodingsOf(body, type);
  const encodings = Object.fromEntries(
    Object.entries(bodies).map(([encoding, bytes]) => [encoding, { etag: entityTag(bytes), bytes: bytes.length }]),
  );
  return { file: "", kind: page?.kind ?? "asset", status: captured.status, headers, encodings, bodies };
}
