import { describe, expect, test } from "vitest";
import { flightScripts, frameworkRows, nextPage } from "./next-page.ts";
import { answering, html, json, smallPortal } from "./small-portal.ts";

const long = "<p>An answer that is worth compressing</p>".repeat(40);
const rendered = nextPage({ body: long });
const nextDefault = "private, no-cache, no-store, max-age=0, must-revalidate";

describe("a page that the application renders", () => {
  test.each(["br", "gzip", "identity"])("is made lean and sent in %s", async (encoding) => {
    const { ask } = await smallPortal({ application: answering(200, html, rendered) });
    const reply = await ask("/en/contact?place=x", { headers: { "accept-encoding": encoding } });
    expect(reply.status).toBe(200);
    expect(reply.headers["content-encoding"]).toBe(encoding === "identity" ? undefined : encoding);
    expect(reply.text).toContain(long);
    expect(reply.text).not.toMatch(/<script|__next_f|_next/);
    expect(reply.headers["content-security-policy"]).toContain("script-src 'none'");
  });

  test("keeps its scripts where it needs them, and may load them", async () => {
    const page = nextPage({ flight: flightScripts(`${frameworkRows}7:I[4242,["$2"],"Finder"]\n`) });
    const { ask } = await smallPortal({ application: answering(200, html, page) });
    const reply = await ask("/en/choose");
    expect(reply.text).toBe(page);
    expect(reply.headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-/);
  });

  test("goes out whole, and is reported, where its markup is not known", async () => {
    const page = nextPage({ body: "<script>surprise()</script>" });
    const { ask, reported } = await smallPortal({ application: answering(200, html, page) });
    expect(await ask("/en/choose")).toMatchObject({ status: 200, text: page });
    expect(reported.map(({ message }) => message)).toEqual([expect.stringContaining("surprise()")]);
  });

  test("has tags by which it is not sent again", async () => {
    const { ask } = await smallPortal({ application: answering(200, html, rendered) });
    const first = await ask("/en/choose", { headers: { "accept-encoding": "br" } });
    const etag = String(first.headers["etag"]);
    const again = await ask("/en/choose", { headers: { "accept-encoding": "br", "if-none-match": etag } });
    expect(again).toMatchObject({ status: 304, text: "" });
    expect(again.headers["etag"]).toBe(etag);
  });

  test("is rendered in full for HEAD, which gets no body", async () => {
    const { ask, asked } = await smallPortal({ application: answering(200, html, rendered) });
    const head = await ask("/en/choose", { method: "HEAD" });
    const get = await ask("/en/choose");
    expect(head).toMatchObject({ status: 200, text: "" });
    expect(head.headers["content-length"]).toBe(String(get.body.length));
    expect(asked).toEqual(["GET /en/choose"]);
  });

  test("that is written in pieces arrives whole", async () => {
    const { ask } = await smallPortal({
      application: async (_, response) => {
        response.setHeader("content-type", "text/plain; charset=utf-8");
        response.flushHeaders();
        response.write("香港 ");
        await new Promise((resolve) => setImmediate(resolve));
        response.write(Buffer.from("is "));
        response.end("aGVyZQ==", "base64");
      },
    });
    expect((await ask("/en/choose")).text).toBe("香港 is here");
  });
});

describe("the application is asked once for two equal questions", () => {
  const asksFor = async (status: number, headers: Record<string, string>, method: "GET" | "POST" = "GET") => {
    const portal = await smallPortal({ application: answering(status, headers, "{}") });
    for (const _ of [1, 2]) await portal.ask("/api/v1/directory?place=JP", { method });
    return portal.asked.length;
  };

  test("where its answer is for everybody", async () => {
    expect(await asksFor(200, json)).toBe(1);
    expect(await asksFor(200, { ...html, "cache-control": nextDefault })).toBe(1);
  });

  test("but not where the query differs", async () => {
    const { ask, asked } = await smallPortal({ application: answering(200, json, "{}") });
    for (const place of ["JP", "KR"]) await ask(`/api/v1/directory?place=${place}`);
    expect(asked).toHaveLength(2);
  });

  test.each([
    ["is private", 200, { ...json, "cache-control": "private, max-age=0" }, "GET"],
    ["is not to be stored", 200, { ...json, "cache-control": "no-store" }, "GET"],
    ["is an error", 500, json, "GET"],
    ["finds nothing", 404, json, "GET"],
    ["leads elsewhere", 307, { location: "/en" }, "GET"],
    ["was posted for", 200, json, "POST"],
  ] as const)("but not where it %s", async (_, status, headers, method) => {
    expect(await asksFor(status, headers, method)).toBe(2);
  });
});

describe("what is said of caching", () => {
  test.each([
    ["is for everybody where the application says nothing", 200, {}, /^public, .*s-maxage=\d+/],
    ["is for everybody where Next says what it always says", 200, { "cache-control": nextDefault }, /^public, /],
    [
      "is the application's own word where it is private",
      200,
      { "cache-control": "private, max-age=0" },
      /^private, max-age=0$/,
    ],
    ["is not to store an error", 400, {}, /^no-store$/],
  ] as const)("%s", async (_, status, headers, expected) => {
    const { ask } = await smallPortal({ application: answering(status, { ...json, ...headers }, "{}") });
    expect((await ask("/api/v1/directory")).headers["cache-control"]).toMatch(expected);
  });
});

test("a redirection of the application reaches the visitor with what it depends on", async () => {
  const headers = { location: "/zh-hant", vary: "Accept-Language", "cache-control": "private, max-age=0" };
  const { ask } = await smallPortal({ application: answering(307, headers) });
  const reply = await ask("/");
  expect(reply).toMatchObject({ status: 307, text: "", headers: { location: "/zh-hant" } });
  expect(reply.headers["vary"]).toBe("Accept-Language, Accept-Encoding");
});
