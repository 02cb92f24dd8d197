import { describe, expect, test } from "vitest";
import { checkContent } from "#lib/editorial/check-content.ts";
import { asText } from "#lib/editorial/format/text.ts";
import { isError } from "#lib/editorial/problem.ts";
import { afterChange, lineOf } from "./changed-content.ts";

const page = "pages/talents/en.mdx";
const tokyo = "offices/tokyo/office.yaml";

test("the portal's own content has no errors", () => {
  const { problems, documents } = checkContent("content");
  expect(problems.filter(isError).map(asText)).toEqual([]);
  expect(documents).toBeGreaterThan(50);
});

/*
 * Somebody checks another folder and misspells its name. The check finds no document in it, so no mistake either, and a
 * script takes the empty list for a folder that may be published.
 */
test("a folder without any content is refused, not passed", () => {
  expect(() => checkContent("contents")).toThrow("“contents” holds no content");
});

describe("YAML that cannot be read", () => {
  /*
   * A bracket is missing in an office file. Besides the bracket, two places are reported as covered by nobody, with
   * the advice to give them a fall-back. Following that advice would take Japan and Korea from their team.
   */
  test("one broken office is not reported as places without an office", () => {
    const { problems } = afterChange(tokyo, (old) => old.replace("place: JP", "place: [JP"));
    expect(problems.filter(({ file }) => file !== tokyo)).toEqual([]);
    expect(problems).not.toEqual([]);
  });

  /* With a single value in place of a list, the check stops with a stack trace instead of a position. */
  test("a file with a value where a list belongs is reported, not a failure of the check", () => {
    const { problems } = afterChange("facts/hkte.yaml", () => "facts: 3\n");
    expect(problems).toContainEqual(expect.objectContaining({ file: "facts/hkte.yaml", line: 1, rule: "wrong-type" }));
  });

  /* One fact file does not parse, and every page that cites one of its facts is reported as well. */
  test("a broken fact file is one problem, not a hundred", () => {
    const { problems } = afterChange("facts/schemes.yaml", (old) => old.replace("facts:", "facts: ["));
    expect(problems.map(({ file }) => file)).toEqual(["facts/schemes.yaml"]);
  });
});

describe("files from other systems are accepted", () => {
  test.each([page, tokyo, "places.yaml", "facts/schemes.yaml"])("%s with Windows line ends", (file) => {
    expect(afterChange(file, (text) => text.replaceAll("\n", "\r\n")).problems).toEqual([]);
  });

  test.each([page, tokyo])("%s with a byte order mark", (file) => {
    expect(afterChange(file, (text) => `\ufeff${text}`).problems).toEqual([]);
  });

  test("and their lines are counted as their editors count them", () => {
    const { problems } = afterChange(page, (text) => `${text}\n<Banner />\n`.replaceAll("\n", "\r\n"));
    const { text } = afterChange(page, (old) => `${old}\n<Banner />\n`);
    const banner = problems.find(({ rule }) => rule === "unknown-component");
    expect(banner?.line).toBe(lineOf(text, "<Banner"));
  });
});
