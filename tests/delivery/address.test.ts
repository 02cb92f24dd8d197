import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalPath, readAddress } from "../../delivery/server/address.ts";

describe("an address", () => {
  test.each([
    ["/", { path: "/", query: "" }],
    ["/en/offices", { path: "/en/offices", query: "" }],
    ["/en?a=1?b=2", { path: "/en", query: "?a=1?b=2" }],
    ["/en?", { path: "/en", query: "?" }],
    ["/%E9%A6%99%E6%B8%AF", { path: "/%E9%A6%99%E6%B8%AF", query: "" }],
    ["/en/..hidden/a.b", { path: "/en/..hidden/a.b", query: "" }],
    ["/en?q=..%2F%zz", { path: "/en", query: "?q=..%2F%zz" }],
  ])("%s is taken apart", (target, address) => {
    expect(readAddress(target, 4096)).toEqual(address);
  });

  test.each([
    "/%",
    "/%zz",
    "/%E9%A6",
    "/../etc/passwd",
    "/en/./a",
    "/en/..",
    "/%2e%2e/etc/passwd",
    "/..%2f..%2fetc/passwd",
    "/en/%2E",
    "/a\\b",
    "/a%5cb",
    "/a%00b",
    "http://example.org/",
    "*",
    "",
  ])("%s is refused", (target) => {
    expect(readAddress(target, 4096)).toEqual({ status: 400 });
  });

  test("may be as long as the limit and no longer", () => {
    expect(readAddress("/12345678", 9)).toEqual({ path: "/12345678", query: "" });
    expect(readAddress("/12345678?", 9)).toEqual({ status: 414 });
  });
});

describe("the canonical path", () => {
  const exists = (path: string) => ["/en", "/en/offices", "/en/Guide"].includes(path);

  test.each([
    ["/en/", "/en"],
    ["/en//offices/", "/en/offices"],
    ["//en", "/en"],
    ["/EN/Offices", "/en/offices"],
    ["/EN//Offices/", "/en/offices"],
    ["/nothing/", "/nothing"],
    ["//example.org", "/example.org"],
    ["///", "/"],
  ])("of %s is %s", (path, canonical) => {
    expect(canonicalPath(path, exists)).toBe(canonical);
  });

  test.each(["/", "/en", "/en/Guide", "/Nothing"])("%s is canonical already", (path) => {
    expect(canonicalPath(path, exists)).toBeUndefined();
  });

  test("is reached in one step and never lies at another host", () => {
    const path = fc
      .array(fc.constantFrom("/", "en", "EN", "example.org", ":", "@", ".", "%2F"))
      .map((all) => `/${all.join("")}`);
    fc.assert(
      fc.property(path, (from) => {
        const to = canonicalPath(from, exists);
        if (to === undefined) return;
        expect(to).toMatch(/^\/(?!\/)/);
        expect(new URL(to, "https://portal.example").host).toBe("portal.example");
        expect(canonicalPath(to, exists)).toBeUndefined();
      }),
    );
  });
});
