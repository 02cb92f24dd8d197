import fc from "fast-check";
import { strangeText } from "./markers.ts";

/** Paths of Next, of other software and of an operator, which visitors with a list of weaknesses ask for. */
const inward = [
  "/_next/image?url=%2Fen&w=64&q=75",
  "/_next/static/../../package.json",
  "/_next/static/chunks/%2e%2e/%2e%2e/server.js",
  "/_next/data/x/en.json",
  "/_next/webpack-hmr",
  "/__nextjs_original-stack-frame",
  "/__nextjs_source-map",
  "/_error",
  "/_not-found",
  "/_global-error",
  "/404",
  "/500",
  "/en.rsc",
  "/en.segments/_tree.segment.rsc",
  "/en/contact.rsc",
  "/index",
  "/.env",
  "/.git/config",
  "/package.json",
  "/dist/site/manifest.json",
  "/manifest.json",
  "/metrics",
  "/healthz",
  "/readyz",
  "/preview",
  "/api",
  "/api/",
  "/api/v1",
  "/api/v2/offices",
  "/wp-login.php",
  "/favicon.ico",
  "/robots.txt",
];

/** Targets that are no path of this site at all. */
const outlandish = [
  "*",
  "//evil.example",
  "///evil.example/%2e%2e",
  "/\\evil.example",
  "/%5cevil.example",
  "http://evil.example/en",
  "https://evil.example",
  "evil.example:443",
  "en",
  "?q=1",
  "#",
  "/en#<fuzz-1>",
  "/%",
  "/%00",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/..%2f..%2fetc/passwd",
  "/en/../../etc/passwd",
  "/en/./about",
  "/%c0%ae%c0%ae/",
  "/%ff%fe",
  "/%F0%9F%98%80",
];

const encoded = (sign: string) => `%${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, "0").slice(0, 2)}`;

type Change = (path: string, at: number, text: string) => string;

const changes: readonly Change[] = [
  (path) => `${path}/`,
  (path) => `/${path}`,
  (path) => path.replaceAll("/", "//"),
  (path) => path.toUpperCase(),
  (path) => `${path}.rsc`,
  (path) => `${path}.json`,
  (path) => `${path}.html`,
  (path) => `${path}%00`,
  (path) => `${path};v=1`,
  (path) => `${path}/..`,
  (path) => `${path}/%2e`,
  (path, at) => path.slice(0, at),
  (path, at) => path.slice(0, at) + encoded(path[at] ?? "/") + path.slice(at + 1),
  (path, at, text) => path.slice(0, at) + encodeURIComponent(text) + path.slice(at),
  (path, at, text) => path.slice(0, at) + text.replaceAll(" ", "+") + path.slice(at),
  (path, _, text) => `${path}/${encodeURIComponent(text)}`,
];

/** Paths: of the tree, of the tree with something wrong, of the inside, and none. */
export function pathsOf(known: readonly string[]): fc.Arbitrary<string> {
  const real = fc.constantFrom(...known);
  const changed = fc
    .tuple(real, fc.constantFrom(...changes), fc.nat(60), strangeText)
    .map(([path, change, at, each]) => change(path, Math.min(at, path.length), each));
  return fc.oneof(
    { weight: 60, arbitrary: real },
    { weight: 14, arbitrary: changed },
    { weight: 8, arbitrary: fc.constantFrom(...inward) },
    { weight: 5, arbitrary: fc.constantFrom(...outlandish) },
    { weight: 2, arbitrary: strangeText.map((each) => `/en/${encodeURIComponent(each)}`) },
    { weight: 1, arbitrary: fc.webPath() },
    { weight: 1, arbitrary: fc.integer({ min: 4_000, max: 20_000 }).map((length) => `/${"a".repeat(length)}`) },
  );
}
