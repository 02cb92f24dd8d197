import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, emptyPolicy } from "../../delivery/security-headers.ts";

const directives = (policy: string) =>
  Object.fromEntries(
    policy.split("; ").map((part) => [part.slice(0, part.indexOf(" ")), part.slice(part.indexOf(" ") + 1)]),
  );

const hash = (text: string) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

const inline = { scripts: ["let a = 1;", "香港", "let a = 1;"], styles: ["p{color:red}"] };

describe("the policy of a page", () => {
  test("allows its own inline scripts and styles, each by its hash, once", () => {
    const policy = directives(contentSecurityPolicy(inline, { interactive: false }));
    expect(policy["script-src"]).toBe(`${hash("let a = 1;")} ${hash("香港")}`);
    expect(policy["style-src"]).toBe(hash("p{color:red}"));
  });

  test("allows nothing where there is nothing", () => {
    const policy = directives(contentSecurityPolicy({ scripts: [], styles: [] }, { interactive: false }));
    expect(policy).toMatchObject({ "script-src": "'none'", "style-src": "'none'", "connect-src": "'none'" });
  });

  test("lets an interactive page load its scripts from this origin, a lean one not", () => {
    expect(directives(contentSecurityPolicy(inline, { interactive: true }))).toMatchObject({
      "script-src": expect.stringContaining("'self'"),
      "connect-src": "'self'",
    });
    expect(directives(contentSecurityPolicy(inline, { interactive: false }))["script-src"]).not.toContain("'self'");
  });

  test.each([true, false])("refuses all else, unsafe things above all (interactive: %s)", (interactive) => {
    const policy = contentSecurityPolicy(inline, { interactive });
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    expect(directives(policy)).toMatchObject({
      "default-src": "'none'",
      "base-uri": "'none'",
      "frame-ancestors": "'none'",
      "form-action": "'self'",
    });
  });
});

test("the policy of what is no page allows nothing at all", () => {
  expect(directives(emptyPolicy)).toEqual({ "default-src": "'none'", "frame-ancestors": "'none'" });
});
