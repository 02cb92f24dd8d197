import { describe, expect, test } from "vitest";
import { leanHtml } from "../../delivery/lean/lean-html.ts";
import { frameworkModules, nextPage } from "./next-page.ts";

/** What is left of a stylesheet on a page whose body is given. */
function left(css: string, body = '<p class="used sm:wide w-1/2 text-[.9rem]">x</p>'): string {
  const head = `<style data-precedence="next" data-href="/_next/static/chunks/a.css">${css}</style>`;
  const { html } = leanHtml(nextPage({ head, body }), { frameworkModules });
  return /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "no style";
}

describe("the stylesheet of a page", () => {
  test.each([
    ["a class it uses", ".used{color:red}"],
    ["a class with a colon", String.raw`.sm\:wide{color:red}`],
    ["a class with a slash", String.raw`.w-1\/2{width:50%}`],
    ["a class with a decimal", String.raw`.text-\[\.9rem\]{font-size:.9rem}`],
    ["an element", "p{color:red}"],
    ["an element that the page lacks, for later", "table{color:red}"],
    ["a language", ":lang(zh-Hans){line-height:1.8}"],
    ["a state", ":focus-visible{color:red}"],
    ["an attribute", "[aria-current=page]{color:red}"],
    ["a custom property", ":root{--ink:#000}"],
    ["a medium", "@media print{p{color:red}}"],
    ["a preference", "@media (prefers-color-scheme:dark){:root{--ink:#fff}}"],
    ["a list of elements", ":is(h1,h2):lang(zh){color:red}"],
    ["a list with a class it uses", ":is(.used,.gone){color:red}"],
    ["what is not of a class that it lacks", ".used:not(.gone){color:red}"],
    ["what has no such class in it", ".used:has(.gone){color:red}"],
    ["a layer", "@layer base{p{color:red}}"],
  ])("keeps the rule of %s", (_, css) => {
    expect(left(css)).toBe(css);
  });

  test.each([
    ["a class", ".gone{color:red}"],
    ["a class in a medium", "@media print{.gone{color:red}}"],
    ["a class below one that is used", ".used .gone{color:red}"],
    ["a class with a state", ".gone:hover{color:red}"],
    ["an escaped class", String.raw`.lg\:wide{color:red}`],
  ])("loses the rule of %s that no element has", (_, css) => {
    expect(left(`b{top:0}${css}`)).toBe("b{top:0}");
  });

  test("keeps a rule that several selectors share where one of them can match", () => {
    expect(left(".gone,.used{color:red}")).toMatch(/\.used\b.*\{color:red\}/);
  });

  test("is cut for each page by itself, though two pages share it", () => {
    const css = ".one{color:red}.two{color:red}";
    expect(left(css, '<p class="one">x</p>')).toBe(".one{color:red}");
    expect(left(css, '<p class="two">x</p>')).toBe(".two{color:red}");
  });
});
