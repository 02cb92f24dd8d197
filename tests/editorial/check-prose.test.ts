import { describe, expect, test } from "vitest";
import { afterChange, lineOf } from "./changed-content.ts";

const page = "pages/talents/en.mdx";

/** The problems that a line at the end of a page causes in that page, and the number of the line. */
function withLine(line: string) {
  const { problems, text } = afterChange(page, (old) => `${old}\n${line}\n`);
  return { problems: problems.filter(({ file }) => file === page), line: lineOf(text, line) };
}

describe("refused in prose, with what to do", () => {
  test.each([
    ["a tag that is not closed", "<Note>open", "mdx", /closing tag/],
    ["a component that does not exist", "<Banner />", "component", /<Banner> is not one of the page components \(Fact/],
    ["raw HTML", "<div>text</div>", "component", /<div> is not one of the page components/],
    ["an import", 'import x from "x";', "mdx-code", /remove the line/],
    ["an export", "export const x = 1;", "mdx-code", /remove the line/],
    ["an expression", "{1 + 1}", "mdx-code", /write the text itself/],
    ["an expression in a sentence", "We are {process.pid} people.", "mdx-code", /write the text itself/],
    ["a heading without an id", "## No id", "section-id", /write an id behind the heading/],
    [
      "a heading with an id in the wrong form",
      "## No id {/* #No Id */}",
      "section-id",
      /write an id behind the heading/,
    ],
    [
      "a fact that does not exist",
      '<Fact id="no-such-fact" />',
      "unknown-fact",
      /define it in content\/facts\/ or correct/,
    ],
    [
      "a citation that does not exist",
      'Text <Cite id="no-such-fact" />',
      "unknown-fact",
      /define it in content\/facts\//,
    ],
  ])("%s", (_, text, rule, message) => {
    const { problems, line } = withLine(text);
    expect(problems).toMatchObject([{ line, rule, message: expect.stringMatching(message) }]);
  });

  /*
   * Attributes of a component and the rest of a comment can hold any program, and it runs on the server when the
   * page is drawn.
   */
  test.each([
    ["in an attribute", '<Note title={fetch("https://example.org")}>text</Note>'],
    ["spread over a component", "<Note {...globalThis}>text</Note>"],
    ["behind a comment", "{/* note */ process.exit()}"],
  ])("an expression %s", (_, text) => {
    const { problems, line } = withLine(text);
    expect(problems).toMatchObject([{ line, rule: "mdx-code" }]);
  });

  /* Written with braces, the id of a fact that does not exist escapes the check. */
  test("a fact that does not exist, its id in braces", () => {
    expect(withLine('<Fact id={"no-such-fact"} />').problems).not.toEqual([]);
  });

  test("an office that does not exist", () => {
    const { problems, line } = withLine('<OfficeContact id="no-such-office" />');
    expect(problems).toMatchObject([{ line, message: expect.stringContaining("no-such-office") }]);
  });
});

describe("where it stands", () => {
  test("an unknown fact is found whichever quotation marks are used", () => {
    const { problems, text } = afterChange(page, (old) =>
      old.replace("---\n\n", "---\n\n<Fact id='no-such-fact' />\n\n"),
    );
    expect(problems[0]).toMatchObject({ file: page, line: lineOf(text, "<Fact id='"), rule: "unknown-fact" });
  });

  /* The message counts lines from the end of the front matter and so names another line than the position. */
  test("the message of a syntax error names no line but the right one", () => {
    const { problems, line } = withLine("<Note>open");
    const named = [...(problems[0]?.message ?? "").matchAll(/\((\d+):/g)].map((match) => Number(match[1]));
    expect(named.every((each) => each === line)).toBe(true);
  });
});

test("comments and the page components are accepted", () => {
  for (const text of [
    "{/* a note to editors */}",
    '<Note title="Please note">text</Note>',
    "A **bold** [link](/offices).",
  ])
    expect(withLine(text).problems).toEqual([]);
});
