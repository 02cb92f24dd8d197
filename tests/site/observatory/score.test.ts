import { describe, expect, test } from "vitest";
import { policyPoints } from "./policy-points.ts";
import { findings, scoreOf } from "./score.ts";

const seen = (headers: Record<string, string>, html = "") => ({
  headers: new Headers(headers),
  html,
  crossOrigin: { origin: "https://elsewhere.example", headers: new Headers() },
});

/* Each was also given to the package itself, mdn-http-observatory 1.4.8, as were 3 000 sets of headers made at random. */
describe("a policy is worth what the Observatory says", () => {
  test.each([
    ["default-src 'none'", 10],
    ["default-src 'self'", 5],
    ["default-src 'none'; script-src 'sha256-x' 'unsafe-inline'", 10],
    ["default-src 'none'; style-src 'unsafe-inline'", 0],
    ["default-src 'none'; img-src http:", -10],
    ["default-src 'none'; script-src 'unsafe-eval'", -10],
    ["default-src 'none'; script-src 'unsafe-inline'", -20],
    ["img-src 'self'", -20],
    ["default-src 'none'; default-src 'self'", -25],
    [undefined, -25],
  ])("%s: %i", (policy, points) => {
    expect(policyPoints(policy).points).toBe(points);
  });
});

test("a site that does nothing gets 30", () => {
  expect(scoreOf(findings(seen({})))).toBe(30);
});

test("points above 100 are only for those who have lost at most 10", () => {
  const fine = {
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
  };
  expect(scoreOf(findings(seen(fine)))).toBe(80);
  expect(scoreOf(findings(seen({ ...fine, "strict-transport-security": "max-age=100" })))).toBe(105);
});

test("a script from elsewhere is found", () => {
  expect(findings(seen({}, '<script src="//cdn.example/x.js"></script>'))["subresource-integrity"]?.points).toBe(-50);
});
