import { describe, expect, test } from "vitest";
import type { Handler } from "../../delivery/server/capture.ts";
import { answering, html, json, smallPortal } from "./small-portal.ts";

const kinds: [kind: string, status: number, path: string, application: Handler, question?: object][] = [
  ["a page", 200, "/en", answering(200, html)],
  ["a page the visitor has", 304, "/en", answering(200, html), { headers: { "if-none-match": "*" } }],
  ["an image", 200, "/dot.png", answering(200, html)],
  ["a page the application renders", 200, "/en/choose", answering(200, html, "<p>x</p>")],
  ["data", 200, "/api/v1/offices", answering(200, json, "{}")],
  ["a redirection of the application", 307, "/", answering(307, { location: "/en" })],
  ["a redirection to the tidy address", 308, "/en/", answering(200, html)],
  ["an address that cannot be read", 400, "/%", answering(200, html)],
  ["nothing at this address", 404, "/en/nothing", answering(404, html)],
  ["a method that is refused", 405, "/en", answering(200, html), { method: "DELETE" }],
  ["an address that is too long", 414, `/${"a".repeat(5000)}`, answering(200, html)],
  ["a failure", 500, "/en/choose", answering(500, html)],
  ["problem details", 500, "/api/v1/offices", answering(500, html)],
  ["health", 200, "/healthz", answering(200, html)],
  ["metrics", 200, "/metrics", answering(200, html)],
];

describe.each(kinds)("%s (%i)", (_, status, path, application, question) => {
  test("carries the security headers and nothing of the framework", async () => {
    const chatty: Handler = (request, response) => {
      response.setHeader("x-powered-by", "Framework");
      response.setHeader("x-nextjs-cache", "HIT");
      response.setHeader("set-cookie", "session=1");
      response.setHeader("server", "Framework");
      return application(request, response);
    };
    const { headers, ...reply } = await (await smallPortal({ application: chatty })).ask(path, question);
    expect(reply.status).toBe(status);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "permissions-policy": expect.stringContaining("geolocation=()"),
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": expect.stringMatching(/\w/),
    });
    if (path !== "/dot.png") expect(headers["content-security-policy"]).toMatch(/^default-src 'none'/);
    for (const name of ["x-powered-by", "x-nextjs-cache", "set-cookie", "server", "strict-transport-security"])
      expect(headers[name]).toBeUndefined();
  });

  test("promises TLS where a proxy that is trusted speaks it", async () => {
    const headers = { ...(question as { headers?: object })?.headers, "x-forwarded-proto": "https" };
    const { ask } = await smallPortal({ application, trustProxy: true });
    const reply = await ask(path, { ...question, headers });
    expect(reply.status).toBe(status);
    expect(reply.headers["strict-transport-security"]).toMatch(/^max-age=\d{8}/);
  });
});

describe("TLS is not promised", () => {
  test.each([
    ["where no proxy is trusted", false, "https"],
    ["where the proxy speaks plain HTTP", true, "http"],
  ])("%s", async (_, trustProxy, protocol) => {
    const { ask } = await smallPortal({ trustProxy });
    const { headers } = await ask("/en", { headers: { "x-forwarded-proto": protocol } });
    expect(headers["strict-transport-security"]).toBeUndefined();
  });
});

describe("the application is told", () => {
  const internal = [
    "rsc",
    "next-action",
    "next-url",
    "next-resume",
    "next-router-state-tree",
    "next-router-prefetch",
    "x-middleware-subrequest",
    "x-middleware-rewrite",
    "x-nextjs-data",
    "x-invoke-path",
    "x-matched-path",
    "x-now-route-matches",
    "x-next-resume-state-length",
    "x-prerender-revalidate",
  ];
  /* Next closed a connection that asked to be upgraded, and the visitor waited ten seconds for the page for 500. */
  const ofTheConnection = ["upgrade", "keep-alive", "te", "proxy-connection"];
  const forwarded = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "forwarded", "x-real-ip"];
  const ordinary = ["accept-language", "user-agent", "x-anything"];

  async function toldOf(names: string[], trustProxy: boolean): Promise<string[]> {
    let told: string[] = [];
    const { ask } = await smallPortal({
      trustProxy,
      application: (request, response) => {
        told = names.filter((name) => request.headers[name] !== undefined);
        response.end("fine");
      },
    });
    await ask("/en/choose", { headers: Object.fromEntries(names.map((name) => [name, "1"])) });
    return told;
  }

  test.each([true, false])("nothing by which the framework speaks to itself (proxy trusted: %s)", async (trusted) => {
    expect(await toldOf([...internal, ...ordinary], trusted)).toEqual(ordinary);
  });

  test("nothing that is said of the connection with the visitor alone", async () => {
    expect(await toldOf([...ofTheConnection, ...ordinary], true)).toEqual(ordinary);
  });

  test("what a proxy says only where it is trusted", async () => {
    expect(await toldOf([...forwarded, ...ordinary], true)).toEqual([...forwarded, ...ordinary]);
    expect(await toldOf([...forwarded, ...ordinary], false)).toEqual(ordinary);
  });
});
