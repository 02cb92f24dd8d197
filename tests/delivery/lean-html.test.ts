import { describe, expect, test } from "vitest";
import { leanHtml, UnknownMarkupError } from "../../delivery/lean/lean-html.ts";
import { binaryFlightScript, flightScripts, frameworkModules, frameworkRows, nextPage } from "./next-page.ts";

const lean = (html: string) => leanHtml(html, { frameworkModules });

describe("a page without client components of ours", () => {
  test("is what its author wrote, and nothing of Next's", () => {
    const { html, kind } = lean(nextPage({ body: "<main><h1>Hello</h1><p>One <b>two</b></p></main>" }));
    expect(kind).toBe("lean");
    expect(html).toBe(
      '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head>' +
        "<body><main><h1>Hello</h1><p>One <b>two</b></p></main></body></html>",
    );
  });

  test.each([
    ["an enhancement", '<script type="module" data-enhance="switch">let a=1;</script>'],
    ["speculation rules", '<script type="speculationrules">{"prefetch":[]}</script>'],
    ["structured data", '<script type="application/ld+json">{"@type":"Organization"}</script>'],
  ])("keeps %s", (_, script) => {
    expect(lean(nextPage({ body: script })).html).toContain(script);
  });

  test("keeps a preload that is not of a script, and a hidden element with words in it", () => {
    const { html } = lean(
      nextPage({ head: '<link rel="preload" as="image" href="/a.svg">', body: "<div hidden>Later</div>" }),
    );
    expect(html).toContain('<link rel="preload" as="image" href="/a.svg">');
    expect(html).toContain('<div hidden="">Later</div>');
  });

  test("names its inline scripts and styles as they go out, for the policy", () => {
    const { html, inline } = lean(
      nextPage({
        head: "<style data-precedence=next> p { color : red } </style>",
        body: "<script data-enhance>a</script>",
      }),
    );
    expect(inline).toEqual({ scripts: ["a"], styles: ["p{color:red}"] });
    expect(html).toContain("<style>p{color:red}</style>");
  });

  test("leaves structured data out of what the policy has to allow: it is read, never run", () => {
    const { inline } = lean(nextPage({ body: '<script type="application/ld+json">{}</script>' }));
    expect(inline.scripts).toEqual([]);
  });
});

describe("markup that is not known", () => {
  test.each([
    ["an inline script", "<script>track()</script>", /track\(\)/],
    ["a script from elsewhere", '<script src="https://example.org/t.js"></script>', /https:\/\/example\.org\/t\.js/],
    ["a script of this site that is not Next's", '<script src="/own.js"></script>', /\/own\.js/],
    ["an inline script of a type that runs", '<script type="module">run()</script>', /run\(\)/],
    ["flight data that imports nothing", flightScripts('0:{"P":null}\n'), /flight data/],
  ])("is refused and named: %s", (_, markup, name) => {
    const html = nextPage({ flight: "", body: markup });
    expect(() => lean(html)).toThrow(UnknownMarkupError);
    expect(() => lean(html)).toThrow(name);
  });

  test("leaves a page whole where the caller asks to keep its scripts", () => {
    const html = nextPage({ body: "<script>track()</script>" });
    const page = leanHtml(html, { frameworkModules, keepScripts: true });
    expect(page).toMatchObject({ html, kind: "interactive" });
    expect(page.inline.scripts).toContain("track()");
  });

  /* A push that is no JSON once ended as a SyntaxError that named neither the page nor the remedy. */
  test("is refused where flight data cannot be read", () => {
    const html = nextPage({ flight: "<script>self.__next_f.push([1,'3:I[39756]'])</script>" });
    expect(() => lean(html)).toThrow(UnknownMarkupError);
  });
});

describe("a page that renders a client component of ours", () => {
  const ours = '7:I[4242,["$2"],"Finder"]\n';

  test.each([
    ["a row of its own", flightScripts(frameworkRows + ours)],
    ["an id in quotes", flightScripts(`${frameworkRows}7:I["4242",["$2"],"Finder"]\n`)],
    ["a row that is pushed in pieces", flightScripts(frameworkRows, "7:I", "[42", '42,["$2"],"Finder"]\n')],
    ["a module of ours alone", flightScripts(ours)],
  ])("leaves as Next made it: %s", (_, flight) => {
    const html = nextPage({ flight });
    expect(lean(html)).toMatchObject({ html, kind: "interactive" });
  });

  /*
   * React ends a row of text after the bytes it has announced, without a new line. Next writes the stylesheet as such
   * a row, so the first import after it was not at the beginning of a line, was not seen, and a page could lose the
   * scripts it needs. The length counts bytes, not characters.
   */
  test("is recognised where the import follows a text without a new line", () => {
    const text = "招商引才 p{color:red}";
    const row = `5:T${Buffer.byteLength(text).toString(16)},${text}`;
    const html = nextPage({ flight: flightScripts(frameworkRows + row + ours) });
    expect(lean(html)).toMatchObject({ html, kind: "interactive" });
  });

  test("is not seen in a text that only looks like an import", () => {
    const text = "an example:\n7:I[4242,[]]\n";
    const flight = flightScripts(`${frameworkRows}5:T${text.length.toString(16)},${text}6:{}\n`);
    expect(lean(nextPage({ flight })).kind).toBe("lean");
  });

  /* Next sends flight data in base64 where a piece of it is no whole text; imports in such a piece were not seen. */
  test("is recognised where its flight data is sent in base64", () => {
    const html = nextPage({ flight: flightScripts(frameworkRows) + binaryFlightScript(ours) });
    expect(lean(html)).toMatchObject({ html, kind: "interactive" });
  });
});
