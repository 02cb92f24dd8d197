import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { localeEntry, localeIds } from "#lib/locales/registry.ts";
import { mailHtml } from "#lib/newsletter/mail-html.ts";
import { attributeOf, descendants, isElement } from "../../delivery/lean/dom.ts";
import { tokyo } from "./tokyo.ts";

describe.each(localeIds)("the mail in %s", (locale) => {
  const html = mailHtml(tokyo(locale));
  const elements = [...descendants(parse(html))].filter(isElement);
  const called = (name: string) => elements.filter(({ tagName }) => tagName === name);

  test("fetches nothing from anywhere: no image, script, font or linked style", () => {
    for (const name of ["img", "script", "link", "iframe", "video", "svg", "form"]) expect(called(name)).toEqual([]);
    expect(html).not.toMatch(/@import|url\(|src=/);
  });

  test("carries its look in each element, for programs that drop style sheets", () => {
    const unstyled = elements
      .filter(({ tagName }) => ["p", "a", "ul", "ol", "li", "h1", "h2", "h3", "sup", "small"].includes(tagName))
      .filter((element) => !attributeOf(element, "style"));
    expect(unstyled.map(({ tagName }) => tagName)).toEqual([]);
  });

  test("stands in tables of 600 pixels in Outlook, and shrinks everywhere else", () => {
    const forOutlook = html.match(/<!--\[if mso \| IE\]><table[^>]*width="600"/g) ?? [];
    expect(forOutlook.length).toBeGreaterThan(3);
    const layout = called("table").filter((element) => attributeOf(element, "role") === "presentation");
    expect(layout.length).toBe(called("table").length);
    expect(html).toContain("max-width:600px");
  });

  test("is short enough that Gmail shows all of it", () => {
    expect(Buffer.byteLength(html)).toBeLessThan(102 * 1024);
  });

  test("says its language, its title and that it can be shown in the dark", () => {
    expect(called("html").map((element) => attributeOf(element, "lang"))).toEqual([localeEntry(locale).lang]);
    expect(html).toContain('<meta name="color-scheme" content="light dark"');
    expect(html).toContain("prefers-color-scheme: dark");
  });

  test("leads by full addresses only", () => {
    const links = called("a").map((element) => attributeOf(element, "href") ?? "");
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((href) => !/^(https?:\/\/|mailto:|tel:\+)/.test(href))).toEqual([]);
  });

  test("is HTML whose elements all belong there", () => {
    expect(elements.filter(({ namespaceURI }) => namespaceURI !== "http://www.w3.org/1999/xhtml")).toEqual([]);
    expect(html).not.toMatch(/<mj-|undefined|\[object/);
  });
});
