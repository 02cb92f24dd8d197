import { compileSync } from "@mdx-js/mdx";
import { createElement, type ElementType, Fragment } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Mark, remarkProblemMarks } from "#lib/editorial/preview/problem-marks.ts";
import { type Known, remarkTolerant } from "#lib/editorial/preview/tolerant-body.ts";

const known: Known = { components: new Set(["Fact", "Note"]), facts: new Set(["fee"]), offices: new Set() };

const components = {
  Fact: ({ id }: { id: string }) => createElement("b", null, id),
  Note: ({ children }: { children: never }) => createElement("aside", null, children),
};

type Module = { default: ElementType };

function drawn(text: string, marks: Mark[] = []): string {
  const code = compileSync(text, {
    outputFormat: "function-body",
    remarkPlugins: [
      [remarkProblemMarks, marks],
      [remarkTolerant, known],
    ],
  });
  const { default: Body } = new Function(String(code))({ Fragment, jsx, jsxs }) as Module;
  return renderToStaticMarkup(createElement(Body, { components }));
}

const broken = (text: string) => `<mark class="broken">${text}</mark>`;

test("what is known is drawn as ever", () => {
  expect(drawn('The fee is <Fact id="fee" />. {/* a remark */}')).toBe("<p>The fee is <b>fee</b>. </p>");
});

test.each([
  ['See <Fact id="fees" />.', broken("&lt;Fact id=&quot;fees&quot;&gt;")],
  ["See <Nota>this</Nota>.", `${broken("&lt;Nota&gt;")}this`],
  ["One and {1 + 1}.", broken("{1 + 1}")],
  ['import x from "y"', broken("import x from &quot;y&quot;")],
  ["<Note>\n<Nota />\n</Note>", broken("&lt;Nota&gt;")],
])("%s is shown as written, and marked", (text, html) => {
  expect(drawn(text)).toContain(html);
});

test("nothing that stands in a text is run", () => {
  expect(() => drawn('<Fact id="fee" cite={process.exit()} /> {process.exit()}')).not.toThrow();
});

const mark = (line: number, number = 1): Mark => ({ number, line, severity: "error", text: "rule: words" });

test("a problem marks the smallest block it stands in, and is told behind it", () => {
  const html = drawn("One.\n\n- Two.\n- Three.\n\nFour.", [mark(4)]);
  expect(html).toContain('<li class="marked-error">Three.</li>');
  expect(html).toMatch(/<\/ul>\s*<p id="mark-1" class="callout error">/);
});

test("two problems of one block are told in their order", () => {
  expect(drawn("One.", [mark(1), mark(1, 2)])).toMatch(/class="marked-error[^"]*">One.*mark-1.*mark-2/s);
});

test("a heading keeps its place when it is marked", () => {
  expect(drawn("One.\n\n## Two", [mark(3)])).toMatch(/One\..*<h2 class="marked-error">Two<\/h2>.*mark-1/s);
});
