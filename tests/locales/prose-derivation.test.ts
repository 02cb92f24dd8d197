import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { compileProse } from "#components/prose/compile.ts";
import { allProse } from "#lib/content/documents.ts";
import { simplify } from "#lib/content/glossary.ts";
import { proseComponentNames } from "#lib/content/mdx/prose-components.ts";

const stubs = Object.fromEntries(
  proseComponentNames.map((name) => [
    name,
    ({ id, children }: { id?: string; children?: ReactNode }) => createElement("i", { id }, children),
  ]),
);

const render = (code: string, derive?: (text: string) => string) =>
  renderToStaticMarkup(createElement(compileProse(code, derive), { components: stubs }));

/** As the compiler of MDX writes it: a function body that gets the JSX runtime and returns the page. */
const compiled = (tree: string) => `const { jsx, jsxs, Fragment } = _jsx_runtime; return { default: () => ${tree} };`;

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => value);

describe("an article in Simplified Chinese", () => {
  const written = allProse
    .filter(({ path }) => path.endsWith("/zh-hant.mdx"))
    .map(({ path, code }) => [path, code] as const);

  test.each(written)("%s changes its words, and no address or id", (_, code) => {
    const traditional = render(code);
    const simplified = render(code, simplify);
    expect(simplified).not.toBe(traditional);
    expect(attributes(simplified, "href")).toEqual(attributes(traditional, "href"));
    expect(attributes(simplified, "id")).toEqual(attributes(traditional, "id"));
    expect(simplified).not.toMatch(/[為與對學應經處題]/);
  });
});

describe("what is derived", () => {
  test("text at every depth is", () => {
    const code = compiled(`jsxs("p", { children: ["數碼", jsx("b", { children: "資訊" }), "報"] })`);
    expect(render(code, simplify)).toBe("<p>数字<b>信息</b>报</p>");
  });

  test("words in titles and descriptions are", () => {
    const code = compiled(`jsx("img", { alt: "數碼", title: "資訊", src: "/數碼.png" })`);
    expect(render(code, simplify)).toContain('alt="数字" title="信息" src="/數碼.png"');
  });

  test("addresses and ids are not", () => {
    const code = compiled(`jsx("a", { href: "/glossary?q=數碼", id: "數碼", children: "數碼" })`);
    expect(render(code, simplify)).toBe('<a href="/glossary?q=數碼" id="數碼">数字</a>');
  });

  test("code is not", () => {
    const code = compiled(`jsx("pre", { children: jsx("code", { children: "數碼" }) })`);
    expect(render(code, simplify)).toBe("<pre><code>數碼</code></pre>");
  });

  test("nothing is where the reader gets the text as written", () => {
    expect(render(compiled(`jsx("p", { children: "數碼" })`))).toBe("<p>數碼</p>");
  });
});
