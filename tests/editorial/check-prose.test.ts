import { describe, expect, test } from "vitest";
import { afterChange, lineOf, said } from "./changed-content.ts";

const page = "pages/talents/en.mdx";

/** The problems that a line at the end of a page causes in that page, and the number of the line. */
function withLine(line: string) {
  const { problems, text } = afterChange(page, (old) => `${old}\n${line}\n`);
  return { problems: problems.filter(({ file }) => file === page), line: lineOf(text, line) };
}

/*
 * Attributes of a component and the rest of a comment can hold any program, and it runs on the server when the
 * page is drawn.
 */
describe("an expression", () => {
  test.each([
    ["in an attribute", '<Note title={fetch("https://example.org")}>text</Note>'],
    ["spread over a component", "<Note {...globalThis}>text</Note>"],
    ["behind a comment", "{/* note */ process.exit()}"],
  ])("%s", (_, text) => {
    const { problems, line } = withLine(text);
    expect(problems).toMatchObject([{ line, rule: "mdx-code" }]);
  });

  /* Written with braces, the id of a fact that does not exist escapes the check. */
  test("as the id of a fact that does not exist", () => {
    expect(withLine('<Fact id={"no-such-fact"} />').problems).not.toEqual([]);
  });
});

describe("where it stands", () => {
  test("an unknown fact is found whichever quotation marks are used", () => {
    const { problems, text } = afterChange(page, (old) =>
      old.replace("---\n\n", "---\n\n<Fact id='no-such-fact' />\n\n"),
    );
    const found = problems.find(({ rule }) => rule === "unknown-fact");
    expect(found).toMatchObject({ file: page, line: lineOf(text, "<Fact id='") });
  });

  /* The message counts lines from the end of the front matter and so names another line than the position. */
  test("the message of a syntax error names no line but the right one", () => {
    const { problems, line } = withLine("<Note>open");
    const [problem] = problems;
    const named = [...(problem ? said(problem) : "").matchAll(/\((\d+):/g)].map((match) => Number(match[1]));
    expect(named.every((each) => each === line)).toBe(true);
  });
});

test("comments and the page components are accepted", () => {
  for (const text of ["{/* a note to editors */}", "A **bold** word.", "See &lt; and &amp;."])
    expect(withLine(text).problems).toEqual([]);
});
