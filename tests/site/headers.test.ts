import { afterAll, describe, expect, test } from "vitest";
import { startServer } from "../../bench/fuzz/server.ts";
import { emptyPolicy, securityHeaders, strictTransportSecurity } from "../../delivery/security-headers.ts";
import { ask, askRaw } from "../delivery/small-portal.ts";
import { type Kind, kinds } from "./answer-kinds.ts";

const server = await startServer({ TRUST_PROXY: "1" });
afterAll(server.stop);

/** As a proxy hands a request on that came over TLS. */
const asked = (path: string, { headers, ...sent }: Kind["sent"] = {}) =>
  ask(server.port, path, { ...sent, headers: { "x-forwarded-proto": "https", ...headers } });

const ofThePage =
  /^default-src 'none'; script-src 'sha256-[^']+'(?: 'sha256-[^']+')*; style-src 'sha256-[^']+'; img-src/;

/** What is nobody's business, or would let others in. */
const never = /^(set-cookie|server|via|x-powered-by|x-next.*|x-middleware.*|x-vercel.*|access-control-allow-.*)$/;

describe.each(kinds)("$name ($status)", ({ path, sent, status, type, caching, more }) => {
  test("carries every header that it must, and no other", async () => {
    const { headers, ...reply } = await asked(path, sent);
    expect([reply.status, headers["content-type"]]).toEqual([status, type]);
    expect(headers).toMatchObject({
      ...securityHeaders,
      "strict-transport-security": strictTransportSecurity,
      "cache-control": caching,
      "content-security-policy": type?.startsWith("text/html") ? expect.stringMatching(ofThePage) : emptyPolicy,
    });
    for (const [name, expected] of Object.entries(more)) expect(headers[name], name).toMatch(expected);
    expect(Object.keys(headers).filter((name) => never.test(name))).toEqual([]);
    if (sent.method === "HEAD" || status === 304) expect(reply.body).toHaveLength(0);
  });

  test("promises no TLS to who came without it", async () => {
    const { headers } = await asked(path, { ...sent, headers: { ...sent.headers, "x-forwarded-proto": "http" } });
    expect(headers["strict-transport-security"]).toBeUndefined();
  });
});

test.each([
  ["headers without end", 431, `GET /en HTTP/1.1\r\nHost: a\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`],
  ["no HTTP at all", 400, "hello\r\n\r\n"],
  ["no host", 400, "GET /en HTTP/1.1\r\n\r\n"],
])("what is refused before it is a request (%s) is not guessed at either, and ends the connection", async (...each) => {
  const [, status, request] = each;
  const answer = await askRaw(server.port, request);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [^]*x-content-type-options: nosniff`, "i"));
  expect(answer).toMatch(/^connection: close\r$/im);
  expect(answer).toMatch(/\r\n\r\n$/);
});
