import { describe, expect, test } from "vitest";
import { permanentRedirects } from "../../delivery/adapter/redirects.ts";
import { ask, smallPortal } from "./small-portal.ts";

describe("an address that was given up", () => {
  test.each([
    ["/en/ask", "/en/contact"],
    ["/en/ask?place=jp", "/en/contact?place=jp"],
    ["/en/ask/fees?a=1", "/en/contact?a=1#fees"],
    ["/en/ask/", "/en/contact"],
    ["/en/ASK", "/en/contact"],
  ])("%s leads for good to %s, in one step", async (path, location) => {
    const { port } = await smallPortal();
    const { status, headers } = await ask(port, path);
    expect([status, headers.location]).toEqual([308, location]);
  });

  test("is never taken for another site", async () => {
    const { port } = await smallPortal();
    const { headers } = await ask(port, "//en/ask");
    expect(headers.location).toBe("/en/contact");
  });

  test("takes nothing that is sent to it", async () => {
    const { port } = await smallPortal();
    expect((await ask(port, "/en/ask", { method: "POST" })).status).toBe(405);
  });
});

test("the server takes over redirects for good from one path; others stay with the application", () => {
  const redirects = [
    { source: "/en/a", destination: "/en/b", permanent: true },
    { source: "/en/c", destination: "/en/d", permanent: false },
    { source: "/en/:path*", destination: "/en/e", permanent: true },
    { source: "/en/f", destination: "/en/g", permanent: true, has: [{ type: "header" as const, key: "x-test" }] },
  ];
  expect(permanentRedirects(redirects)).toEqual({ "/en/a": "/en/b" });
});
