import { describe, expect, test } from "vitest";
import type { Handler } from "../../delivery/server/capture.ts";
import { answering, html, json, smallPortal } from "./small-portal.ts";

const secret = "password=hunter2 at /srv/portal/db.ts";

const throws: Handler = () => {
  throw new Error(secret);
};

const rejects: Handler = async () => {
  await Promise.reject(new Error(secret));
};

/* What the application had set before it failed once stayed on the response and went out with the page for 500. */
const throwsHalfway: Handler = (_, response) => {
  response.setHeader("set-cookie", "session=1");
  response.setHeader("x-debug", secret);
  response.write(secret);
  throw new Error(secret);
};

describe("an address that leads nowhere", () => {
  test.each([
    ["/en/nothing", "<h1>en 404</h1>"],
    ["/zh-hant/nothing?a=1", "<h1>zh-hant 404</h1>"],
    ["/fr/nothing", "<h1>en 404</h1>"],
    ["/nothing", "<h1>en 404</h1>"],
  ])("%s is answered in the language of its beginning", async (path, text) => {
    const { ask } = await smallPortal({ application: answering(404, html, "<p>framework's own</p>") });
    const reply = await ask(path);
    expect(reply).toMatchObject({ status: 404, text });
    expect(reply.headers["cache-control"]).toBe("no-store");
  });

  test("keeps a page that says it was made to explain this", async () => {
    const page = '<main data-status="404">No scheme is called so.</main>';
    const { ask } = await smallPortal({ application: answering(404, html, page) });
    const reply = await ask("/en/schemes/compare?with=nothing");
    expect(reply).toMatchObject({ status: 404 });
    expect(reply.text).toContain("No scheme is called so.");
  });

  test("is answered with problem details where a program asks", async () => {
    const { ask } = await smallPortal({ application: answering(404, html, "<p>framework's own</p>") });
    const reply = await ask("/api/v2/nothing");
    expect(reply.status).toBe(404);
    expect(reply.headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(reply.text)).toMatchObject({ type: "about:blank", status: 404, title: "Not Found" });
  });

  /* Next answers its own addresses in its own way: the front page by another name with 500, images at any size. */
  test.each([
    "/_global-error",
    "/%5fglobal-error",
    "/_next/image?url=%2Fen&w=64&q=75",
    "/_next/data/x/en.json",
    "/index",
    "/en/contact.rsc?place=x",
    "/en%2ersc",
    "/en.segments/_tree.segment.rsc",
  ])("is never handed over where it means something to the framework alone: %s", async (path) => {
    const { ask, asked } = await smallPortal();
    expect(await ask(path)).toMatchObject({ status: 404, text: "<h1>en 404</h1>" });
    expect(asked).toEqual([]);
  });

  test("keeps the problem details that the application wrote itself", async () => {
    const problem = { ...json, "content-type": "application/problem+json" };
    const { ask } = await smallPortal({ application: answering(400, problem, '{"detail":"place: missing"}') });
    const reply = await ask("/api/v1/directory");
    expect(reply).toMatchObject({ status: 400, text: '{"detail":"place: missing"}' });
    expect(reply.headers["content-type"]).toBe("application/problem+json");
  });
});

describe.each([
  ["throws", throws],
  ["rejects", rejects],
  ["throws halfway", throwsHalfway],
  ["answers with its own error page", answering(500, html, `<pre>${secret}</pre>`)],
  ["answers with its own error in words", answering(500, { "content-type": "text/plain" }, secret)],
  ["answers with its own error as data", answering(500, json, JSON.stringify({ secret }))],
])("where the application %s", (_, application) => {
  test("the visitor gets a page that helps and nothing of the reason", async () => {
    const { ask } = await smallPortal({ application });
    const reply = await ask("/zh-hant/contact?place=JP");
    expect(reply).toMatchObject({ status: 500, text: "<h1>zh-hant 500</h1>" });
    expect(JSON.stringify(reply.headers)).not.toContain("hunter2");
    expect(reply.headers["set-cookie"]).toBeUndefined();
  });

  test("a program gets problem details and nothing of the reason", async () => {
    const { ask } = await smallPortal({ application });
    const reply = await ask("/api/v1/directory");
    expect(reply.status).toBe(500);
    expect(JSON.parse(reply.text)).toMatchObject({ status: 500, title: "Internal Server Error" });
    expect(reply.text).not.toContain("hunter2");
  });
});

/* The application failed at a method that its platform forbids, and a visitor got 500. */
test.each(["TRACE", "PROPFIND"])("%s is refused to programs too, and never handed over", async (method) => {
  const { ask, asked } = await smallPortal();
  const reply = await ask("/api/v1/offices", { method });
  expect(reply).toMatchObject({ status: 405, headers: { "content-type": "application/problem+json" } });
  expect(asked).toEqual([]);
});

test("the operator is told why the application failed", async () => {
  const { ask, reported } = await smallPortal({ application: rejects });
  await ask("/en/choose");
  expect(reported.map(({ message }) => message)).toEqual([secret]);
});

test("after a failure the next visitor is served", async () => {
  let times = 0;
  const { ask } = await smallPortal({
    application: (request, response) => (times++ === 0 ? throws(request, response) : void response.end("fine")),
  });
  expect((await ask("/en/choose")).status).toBe(500);
  expect(await ask("/en/choose")).toMatchObject({ status: 200, text: "fine" });
});

describe("an address that cannot be read", () => {
  test.each([
    ["/zh-hant/%zz", 400, "<h1>zh-hant 400</h1>"],
    ["/%", 400, "<h1>en 400</h1>"],
    [`/zh-hant/${"a".repeat(5000)}`, 414, "<h1>zh-hant 414</h1>"],
    [`/en?q=${"a".repeat(5000)}`, 414, "<h1>en 414</h1>"],
  ])("%.12s… is answered with %i", async (path, status, text) => {
    const { ask, asked } = await smallPortal();
    expect(await ask(path)).toMatchObject({ status, text });
    expect(asked).toEqual([]);
  });

  test("is answered with problem details where a program asks", async () => {
    const { ask } = await smallPortal();
    expect(JSON.parse((await ask("/api/%zz")).text)).toMatchObject({ status: 400 });
  });

  test.each([
    "/../../etc/passwd",
    "/..%2f..%2fetc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/en/..\\..\\etc",
    "/en/%00",
    "http://example.org/en",
    "*",
  ])("GET %s gets 400 and reaches nothing", async (target) => {
    const { askRaw, asked } = await smallPortal();
    const answer = await askRaw(`GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toContain("root:");
    expect(asked).toEqual([]);
  });

  test.each(["/en/%0d%0aSet-Cookie:x=1", "/en//%0d%0aSet-Cookie:x=1/", "//%0d%0aSet-Cookie:x=1?%0d%0aSet-Cookie:x=1"])(
    "%s never writes a header",
    async (path) => {
      const { askRaw } = await smallPortal();
      const answer = await askRaw(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 \d{3} /);
      expect(answer).not.toMatch(/^set-cookie/im);
    },
  );
});
