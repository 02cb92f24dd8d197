import { describe, expect, test } from "vitest";
import { smallPortal } from "./small-portal.ts";
import { contents } from "./small-tree.ts";

const page = contents.find(({ path }) => path === "/zh-hant")?.bytes.toString("utf8");
const encodings = ["br", "gzip", "identity"];

describe("a page of the tree", () => {
  test.each(encodings)("is the same page in %s", async (encoding) => {
    const { ask, asked } = await smallPortal();
    const reply = await ask("/zh-hant", { headers: { "accept-encoding": encoding } });
    expect(reply).toMatchObject({ status: 200, text: page });
    expect(reply.headers["content-encoding"]).toBe(encoding === "identity" ? undefined : encoding);
    expect(reply.headers["content-length"]).toBe(String(reply.body.length));
    expect(reply.headers["vary"]).toBe("Accept-Encoding");
    expect(asked).toEqual([]);
  });

  test("has a tag of its own in each encoding", async () => {
    const { ask } = await smallPortal();
    const tags = encodings.map(async (encoding) => {
      const { headers } = await ask("/en", { headers: { "accept-encoding": encoding } });
      expect(headers["etag"]).toMatch(/^"[\w-]{27}"$/);
      return headers["etag"];
    });
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });

  test.each(encodings)("is not sent again in %s to who has it", async (encoding) => {
    const { ask } = await smallPortal();
    const accept = { "accept-encoding": encoding };
    const first = await ask("/en", { headers: accept });
    const again = await ask("/en", { headers: { ...accept, "if-none-match": `"other", W/${first.headers["etag"]}` } });
    expect(again).toMatchObject({ status: 304, text: "" });
    for (const name of ["etag", "vary", "cache-control", "content-security-policy"]) {
      expect(again.headers[name]).toBe(first.headers[name]);
      expect(again.headers[name]).toBeTruthy();
    }
  });

  test("is sent in full to who has another edition or encoding of it", async () => {
    const { ask } = await smallPortal();
    const { headers } = await ask("/en", { headers: { "accept-encoding": "br" } });
    const reply = await ask("/en", {
      headers: { "accept-encoding": "gzip", "if-none-match": String(headers["etag"]) },
    });
    expect(reply.status).toBe(200);
    expect(reply.text).toContain("Welcome");
  });

  test("answers HEAD with the headers of GET and no body", async () => {
    const { ask } = await smallPortal();
    const headers = { "accept-encoding": "br" };
    const [get, head] = [await ask("/en", { headers }), await ask("/en", { method: "HEAD", headers })];
    const withoutDate = ({ date, ...others }: typeof get.headers) => others;
    expect(head.body).toHaveLength(0);
    expect(head.status).toBe(200);
    expect(withoutDate(head.headers)).toEqual(withoutDate(get.headers));
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("refuses %s and says what it takes", async (method) => {
    const { ask, asked } = await smallPortal();
    for (const path of ["/en", "/nothing/here"]) {
      const reply = await ask(path, { method, body: method === "POST" ? ["a=1"] : [] });
      expect(reply.status).toBe(405);
      expect(reply.headers["allow"]).toBe("GET, HEAD");
    }
    expect(asked).toEqual([]);
  });

  test("does not change with a query that no rule reads", async () => {
    const { ask, asked } = await smallPortal();
    expect((await ask("/zh-hant?utm_source=x")).text).toBe(page);
    expect(asked).toEqual([]);
  });

  test("is left to the application where its query may change the answer", async () => {
    const { ask, asked } = await smallPortal();
    expect((await ask("/en/contact")).text).toBe("<h1>Whom to ask</h1>");
    expect((await ask("/en/contact?place=JP")).text).toContain("asked: /en/contact?place=JP");
    expect(asked).toEqual(["GET /en/contact?place=JP"]);
  });

  test("that tells of a problem has its status and is not kept", async () => {
    const { ask } = await smallPortal();
    const reply = await ask("/en/problem/404", { headers: { "if-none-match": "*" } });
    expect(reply).toMatchObject({ status: 404, text: "<h1>en 404</h1>" });
    expect(reply.headers["cache-control"]).toBe("no-store");
  });
});

describe("an address that is not tidy", () => {
  test.each([
    ["/en/", "/en"],
    ["//en//contact/?place=JP", "/en/contact?place=JP"],
    ["/EN/Contact", "/en/contact"],
    ["//example.org/a", "/example.org/a"],
  ])("%s leads to %s", async (path, location) => {
    const { ask, asked } = await smallPortal();
    const reply = await ask(path);
    expect(reply).toMatchObject({ status: 308, text: "" });
    expect(reply.headers["location"]).toBe(location);
    expect(asked).toEqual([]);
  });
});

describe("the operator", () => {
  test("hears that the process lives, and whether it is ready", async () => {
    let ready = false;
    const { ask } = await smallPortal({ isReady: () => ready });
    expect(await ask("/healthz")).toMatchObject({ status: 200, text: "ok\n" });
    expect(await ask("/readyz")).toMatchObject({ status: 503, text: "not ready\n" });
    ready = true;
    expect(await ask("/readyz")).toMatchObject({ status: 200, text: "ready\n" });
  });

  test("reads what was asked, by kind and status", async () => {
    const { ask } = await smallPortal();
    for (const path of ["/en", "/en", "/en/", "/nothing", "/nothing", "/%"]) await ask(path);
    const { text, headers } = await ask("/metrics");
    expect(headers["content-type"]).toMatch(/^text\/plain/);
    for (const line of [
      'portal_requests_total{route="static",status="2xx"} 2',
      'portal_requests_total{route="redirect",status="3xx"} 1',
      'portal_requests_total{route="dynamic",status="2xx"} 2',
      'portal_requests_total{route="error",status="4xx"} 1',
      'portal_dynamic_cache_total{result="hit"} 1',
      'portal_dynamic_cache_total{result="miss"} 1',
      'portal_request_seconds_count{route="static"} 2',
    ])
      expect(text.split("\n")).toContain(line);
  });
});
