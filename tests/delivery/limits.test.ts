import { describe, expect, test } from "vitest";
import type { Handler } from "../../delivery/server/capture.ts";
import { limits } from "../../delivery/server/settings.ts";
import { smallPortal } from "./small-portal.ts";

/** Reads what it is sent, and answers with its length. */
const measures: Handler = async (request, response) => {
  let bytes = 0;
  for await (const chunk of request) bytes += (chunk as Buffer).length;
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ bytes }));
};

const post = (body: string[], headers = {}) => ({ method: "POST", body, headers });
const parts = (total: number) => Array.from({ length: 16 }, () => "a".repeat(total / 16));

describe("the body of a request", () => {
  test.each([
    ["announced", { "content-length": String(limits.body) }],
    ["in chunks", {}],
  ])("may be as large as the limit, %s", async (_, headers) => {
    const { ask } = await smallPortal({ application: measures });
    const reply = await ask("/api/v1/directory", post(parts(limits.body), headers));
    expect(reply).toMatchObject({ status: 200, text: `{"bytes":${limits.body}}` });
  });

  /* A body that comes in chunks announces no length, and so went past a limit that only read the announcement. */
  test.each([
    ["announced", { "content-length": String(limits.body * 2) }],
    ["in chunks", {}],
  ])("is refused where it is larger, %s", async (_, headers) => {
    const { ask } = await smallPortal({ application: measures });
    const reply = await ask("/api/v1/directory", post(parts(limits.body * 2), headers));
    expect(reply.status).toBe(413);
    expect(JSON.parse(reply.text)).toMatchObject({ status: 413, title: "Content Too Large" });
  });
});

describe("a visitor who exceeds what a server can take is answered, not left waiting", () => {
  test("headers that are too large get 431", async () => {
    const { askRaw, asked } = await smallPortal();
    const answer = await askRaw(`GET /en HTTP/1.1\r\nHost: a\r\nX-Long: ${"a".repeat(limits.headers)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(asked).toEqual([]);
  });

  test("headers that never end get 408", async () => {
    const { askRaw } = await smallPortal({
      server: (server) => {
        server.headersTimeout = 100;
      },
    });
    expect(await askRaw("GET /en HTTP/1.1\r\nHost: a\r\n")).toMatch(/^HTTP\/1\.1 408 /);
  });

  test.each(["hello\r\n\r\n", "GET /en HTTP/9.9\r\n\r\n", "\u0016\u0003\u0001 a TLS greeting\r\n\r\n"])(
    "what is not HTTP gets 400: %j",
    async (text) => {
      const { askRaw } = await smallPortal();
      expect(await askRaw(text)).toMatch(/^HTTP\/1\.1 400 .*connection: close/is);
    },
  );

  test("two lengths for one body are refused, so that nobody can hide a request in another", async () => {
    const { askRaw, asked } = await smallPortal({ application: measures });
    const head =
      "POST /api/v1/directory HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n";
    expect(await askRaw(`${head}0\r\n\r\nGET /api/hidden HTTP/1.1\r\nHost: a\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
    expect(asked).toEqual([]);
  });
});
