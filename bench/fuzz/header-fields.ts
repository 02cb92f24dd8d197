import fc from "fast-check";
import { strangeText } from "./markers.ts";

/** What a visitor may say about itself, each with the values that mean something. */
const known: Readonly<Record<string, readonly string[]>> = {
  "accept-encoding": ["br", "gzip", "identity;q=0", "*;q=0", "br;q=1.0, gzip;q=0.5", "zstd", "x-gzip", ",,,;q="],
  "accept-language": ["zh-TW,zh;q=0.9", "en", "*", "xx-invalid-;;q=2", "zh-Hans-CN, en;q=0.1"],
  accept: ["text/html", "application/json", "text/x-component", "*/*;q=0"],
  "if-none-match": ["*", '"x"', 'W/"x", "y"', '"'.repeat(99)],
  "if-modified-since": ["Thu, 01 Jan 1970 00:00:00 GMT", "never"],
  "if-match": ['"nothing"'],
  range: ["bytes=0-10", "bytes=-1", "bytes=9999999-", `bytes=${"0-1,".repeat(200)}0-1`],
  cookie: ["session=1", "__prerender_bypass=1; __next_preview_data=x", "NEXT_LOCALE=zh-hant"],
  "x-forwarded-for": ["127.0.0.1", "::1, <fuzz-1>"],
  "x-forwarded-host": ["evil.example"],
  "x-forwarded-proto": ["https", "http", "gopher"],
  "x-forwarded-port": ["443", "-1"],
  forwarded: ["for=evil;host=evil.example;proto=https"],
  origin: ["https://evil.example", "null"],
  referer: ["https://evil.example/<fuzz-1>"],
  "user-agent": ["Googlebot", "<fuzz-1>", ""],
  rsc: ["1"],
  "next-router-state-tree": ["%5B%22%22%5D", "<fuzz-1>", "["],
  "next-router-prefetch": ["1", "2"],
  "next-router-segment-prefetch": ["/_tree"],
  "next-action": ["x", "0".repeat(42)],
  "next-url": ["/en", "//evil.example"],
  "next-resume": ["1"],
  "x-nextjs-data": ["1"],
  "x-prerender-revalidate": ["x"],
  "x-middleware-subrequest": ["proxy:proxy:proxy:proxy:proxy", "src/middleware"],
  "x-middleware-rewrite": ["https://evil.example"],
  "x-middleware-override-headers": ["host"],
  "x-invoke-path": ["/_error"],
  "x-invoke-status": ["500"],
  "x-matched-path": ["/api/v1/offices"],
  "x-now-route-matches": ["1=evil"],
  "x-http-method-override": ["DELETE"],
  "x-original-url": ["/metrics"],
  purpose: ["prefetch"],
  "sec-fetch-mode": ["cors", "navigate"],
  "access-control-request-method": ["DELETE"],
  "content-type": [
    "application/json",
    "multipart/form-data; boundary=x",
    "text/x-component",
    "application/x-www-form-urlencoded",
  ],
  "content-encoding": ["gzip", "br"],
  expect: ["100-continue", "a miracle"],
  upgrade: ["websocket", "h2c"],
  te: ["trailers"],
  connection: ["close", "keep-alive", "upgrade", "x-forwarded-for"],
  authorization: ["Basic YTpi", "Bearer <fuzz-1>"],
};

const field = fc
  .constantFrom(...Object.keys(known))
  .chain((name) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...(known[name] ?? [""])) },
        { weight: 1, arbitrary: strangeText.map((text) => text.slice(0, 200)) },
      ),
    ),
  );

const host = fc.oneof(
  { weight: 30, arbitrary: fc.constant("127.0.0.1") },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "evil.example",
      "evil.example:80",
      "<fuzz-1>",
      "",
      "a b",
      "[::1",
      "127.0.0.1@evil.example",
    ),
  },
);

const many = fc
  .integer({ min: 50, max: 400 })
  .map((count) => Array.from({ length: count }, (_, index): [string, string] => [`x-many-${index}`, "<fuzz-1>"]));

/** The headers of a request: a host nearly always, few others, seldom a great many. */
export const headerFields: fc.Arbitrary<[string, string][]> = fc
  .tuple(
    fc.oneof({ weight: 60, arbitrary: host.map((name) => [["host", name] as [string, string]]) }, fc.constant([])),
    fc.oneof({ weight: 60, arbitrary: fc.array(field, { maxLength: 5 }) }, many),
  )
  .map(([first, others]) => [...first, ...others]);
