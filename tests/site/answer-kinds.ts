import { manifest } from "./built-site.ts";

/** How long an answer may be kept. */
const caching = {
  page: "public, max-age=60, s-maxage=300, stale-while-revalidate=86400",
  forever: "public, max-age=31536000, immutable",
  question: "public, max-age=0, s-maxage=60, stale-while-revalidate=600",
  redirection: "public, max-age=3600",
  reader: "private, max-age=0",
  never: "no-store",
};

type Sent = { method?: string; headers?: Record<string, string>; body?: Iterable<string> };

/** A kind of answer: what is asked for, and the headers that it has of its own. */
export type Kind = {
  name: string;
  path: string;
  sent: Sent;
  status: number;
  type: string | undefined;
  caching: string;
  /** Headers that have to be there, and what they must say. */
  more: Record<string, RegExp>;
};

const kind = (
  name: string,
  path: string,
  status: number,
  type: string | undefined,
  keep: keyof typeof caching,
  { sent = {}, more = {} }: { sent?: Sent; more?: Record<string, RegExp> } = {},
): Kind => ({ name, path, sent, status, type, caching: caching[keep], more });

const html = "text/html; charset=utf-8";
const text = "text/plain; charset=utf-8";
const json = "application/json";
const problem = "application/problem+json";

const inTree = (pattern: RegExp): string => Object.keys(manifest.entries).find((path) => pattern.test(path)) ?? "";

const etag = { etag: /^"[\w-]{27}"$/ };
const large = ["a".repeat(70_000)];
const seen = { headers: { "if-none-match": "*" } };
const posted = (body: string[]) => ({ method: "POST", body, headers: { "content-type": json } });
const reads = { allow: /^GET, HEAD$/ };

/** Every kind of answer that the server gives to a request. */
export const kinds: readonly Kind[] = [
  kind("a page", "/en", 200, html, "page", { more: etag }),
  kind("a page in Brotli", "/zh-hant", 200, html, "page", {
    sent: { headers: { "accept-encoding": "br" } },
    more: { ...etag, "content-encoding": /^br$/, vary: /Accept-Encoding/ },
  }),
  kind("a page without its body", "/zh-hans", 200, html, "page", {
    sent: { method: "HEAD" },
    more: { "content-length": /^\d{4,}$/ },
  }),
  kind("a page that the reader has", "/en", 304, html, "page", { sent: seen, more: etag }),
  kind("a style sheet", inTree(/^\/_next\/static\/.*\.css$/), 200, "text/css; charset=utf-8", "forever"),
  kind("a script", inTree(/^\/_next\/static\/.*\.js$/), 200, "text/javascript; charset=utf-8", "forever"),
  kind("a picture", "/icon.svg", 200, "image/svg+xml", "page"),
  kind("a picture for sharing", inTree(/^\/share\/.*\.png$/), 200, "image/png", "page"),
  kind("a feed", "/feeds/en/all.xml", 200, "application/atom+xml; charset=utf-8", "page"),
  kind("a feed in JSON", "/feeds/en/all.json", 200, "application/feed+json; charset=utf-8", "page"),
  kind("a calendar", "/calendars/en/events.ics", 200, "text/calendar; charset=utf-8", "page"),
  kind("a card", "/offices/beijing.vcf", 200, "text/vcard; charset=utf-8", "page", {
    more: { "content-disposition": /^attachment/ },
  }),
  kind("figures as CSV", inTree(/^\/statistics\/.*\.csv$/), 200, "text/csv; charset=utf-8", "page"),
  kind("names of places", "/places/en.json", 200, json, "page"),
  kind("the sitemap", "/sitemap.xml", 200, "application/xml", "page"),
  kind("robots.txt", "/robots.txt", 200, text, "page"),
  kind("security.txt", "/.well-known/security.txt", 200, text, "page"),
  kind("the manifest of the application", "/manifest.webmanifest", 200, "application/manifest+json", "page"),
  kind("the description of the search", "/opensearch/en.xml", 200, "application/opensearchdescription+xml", "page"),
  kind("the description of the API", "/api/v1/openapi.json", 200, json, "page"),
  kind("the way to one's language", "/", 307, undefined, "reader", {
    more: { location: /^\/en$/, vary: /^Accept-Language, Accept-Encoding$/ },
  }),
  kind("the way to the tidy address", "/en//about/", 308, undefined, "redirection", {
    more: { location: /^\/en\/about$/ },
  }),
  kind("the way from an address that was given up", "/en/schemes/ttps", 308, undefined, "redirection", {
    more: { location: /^\/en\/schemes\// },
  }),
  kind("the way to the only answer", "/en/contact?place=JP", 303, undefined, "question", {
    more: { location: /^\/en\/contact\/jp$/ },
  }),
  kind("a page that answers a question", "/en/contact?place=Georgia", 200, html, "question", {
    more: { ...etag, vary: /^Accept-Encoding$/ },
  }),
  kind("the same without its body", "/en/search?q=visa", 200, html, "question", { sent: { method: "HEAD" } }),
  kind("the same where the reader has it", "/en/search?q=visa", 304, html, "question", { sent: seen, more: etag }),
  kind("a page that explains a wrong question", "/en/schemes/compare?with=nothing", 404, html, "never"),
  kind("an answer of the API", "/api/v1/offices", 200, json, "question", { more: { vary: /^Accept-Encoding$/ } }),
  kind("an answer about a person", "/api/v1/eligibility", 200, json, "never", { sent: posted(['{"applicant":{}}']) }),
  kind("what may be asked of the API", "/api/v1/eligibility", 204, undefined, "question", {
    sent: { method: "OPTIONS" },
    more: { allow: /\bPOST\b/ },
  }),
  kind("a question that the API cannot read", "/api/v1/directory", 400, problem, "never"),
  kind("a place that the API does not know", "/api/v1/directory?place=XX", 404, problem, "never"),
  kind("no such interface", "/api/v1/nothing", 404, problem, "never"),
  kind("a method that an interface lacks", "/api/v1/offices", 405, problem, "never", {
    sent: { method: "PUT" },
    more: reads,
  }),
  kind("a method that no interface has", "/api/v1/offices", 405, problem, "never", {
    sent: { method: "TRACE" },
    more: reads,
  }),
  kind("a body that is too large", "/api/v1/eligibility", 413, problem, "never", {
    sent: { ...posted(large), headers: { "content-length": "70000" } },
  }),
  kind("a body that grows too large", "/api/v1/eligibility", 413, problem, "never", { sent: posted(large) }),
  kind("nothing at this address", "/zh-hant/nothing", 404, html, "never"),
  kind("a page of the framework", "/_next/image?url=%2Fen&w=64&q=75", 404, html, "never"),
  kind("an address that cannot be read", "/en/%zz", 400, html, "never"),
  kind("an address that is too long", `/en/${"a".repeat(5_000)}`, 414, html, "never"),
  kind("a method that a page lacks", "/en", 405, text, "never", { sent: { method: "DELETE" }, more: reads }),
  kind("life", "/healthz", 200, text, "never"),
  kind("readiness", "/readyz", 200, text, "never"),
  kind("the metrics", "/metrics", 200, text, "never"),
];
