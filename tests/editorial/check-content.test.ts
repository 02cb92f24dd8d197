import { describe, expect, test } from "vitest";
import { checkContent } from "#lib/editorial/check-content.ts";
import { formatProblem } from "#lib/editorial/problem.ts";
import { afterChange, lineOf } from "./changed-content.ts";

const page = "pages/talents/en.mdx";
const tokyo = "offices/tokyo/office.yaml";

test("the portal's own content has no problems", () => {
  const { problems, documents } = checkContent("content");
  expect(problems.map(formatProblem)).toEqual([]);
  expect(documents).toBeGreaterThan(50);
});

test("a problem is printed with file, line and column, as editors open it", () => {
  const problem = { file: tokyo, line: 12, column: 3, rule: "schema", message: "phone: is missing" };
  expect(formatProblem({ ...problem, severity: "error" })).toBe(
    `content/${tokyo}:12:3  error  schema  phone: is missing`,
  );
});

describe("data that its schema does not allow", () => {
  test("a required key is missing", () => {
    const { problems } = afterChange(tokyo, (text) => text.replace(/^timezone:.*\n/m, ""));
    expect(problems).toMatchObject([
      { file: tokyo, line: 1, message: expect.stringContaining("timezone: is missing; add it") },
    ]);
  });

  test("a required key is missing in front matter", () => {
    const { problems } = afterChange(page, (text) => text.replace(/^updated:.*\n/m, ""));
    expect(problems).toMatchObject([
      { file: page, line: 2, message: expect.stringContaining("updated: is missing; add it") },
    ]);
  });

  test("a key is unknown", () => {
    const { problems, text } = afterChange(tokyo, (old) => old.replace("timezone:", "colour: red\ntimezone:"));
    const line = lineOf(text, "colour:");
    expect(problems).toMatchObject([
      { file: tokyo, line, message: expect.stringMatching(/^colour: .*remove or correct it/) },
    ]);
  });

  test("a key deep in the data is unknown", () => {
    const { problems, text } = afterChange(tokyo, (old) => old.replace("  latitude:", "  altitude: 3\n  latitude:"));
    const message = expect.stringContaining("coordinates.altitude");
    expect(problems).toMatchObject([{ file: tokyo, line: lineOf(text, "altitude"), message }]);
  });

  test("a value has the wrong type", () => {
    const { problems, text } = afterChange(tokyo, (old) => old.replace("latitude: 35.68", "latitude: north"));
    const message = expect.stringMatching(/^coordinates.latitude: .*expected number/);
    expect(problems).toMatchObject([{ file: tokyo, line: lineOf(text, "latitude"), message }]);
  });

  test("a telephone number is not written as numbers are", () => {
    const { problems, text } = afterChange(tokyo, (old) => old.replace("  phone: null", "  phone: '03-1234'"));
    const message = expect.stringContaining("'+852 2824 6111'");
    expect(problems).toMatchObject([{ file: tokyo, line: lineOf(text, "phone:"), message }]);
  });

  test("a day does not exist in the calendar", () => {
    const { problems, text } = afterChange(page, (old) => old.replace(/^updated:.*$/m, "updated: '2026-02-30'"));
    const message = expect.stringContaining("write a day as 2026-11-22");
    expect(problems).toMatchObject([{ file: page, line: lineOf(text, "updated:"), message }]);
  });

  test("a place code is false", () => {
    const { problems, text } = afterChange("places.yaml", (old) => old.replace('code: "NO"', "code: false"));
    const message = expect.stringContaining("write it in quotation marks: 'NO'");
    expect(problems).toMatchObject([{ file: "places.yaml", line: lineOf(text, "code: false"), message }]);
  });

  /* Some YAML readers take NO for false. Norway then has no name, no page and no office. */
  test("NO stands without quotation marks", () => {
    const { problems, text } = afterChange("places.yaml", (old) => old.replace('code: "NO"', "code: NO"));
    const message = expect.stringContaining("write it in quotation marks: 'NO'");
    expect(problems).toMatchObject([{ file: "places.yaml", line: lineOf(text, "code: NO\n"), message }]);
  });
});

describe("YAML that cannot be read", () => {
  test("a key stands twice", () => {
    const { problems, text } = afterChange(tokyo, (old) => old.replace("timezone:", "place: JP\ntimezone:"));
    const line = lineOf(text, "place: JP\ntimezone");
    expect(problems).toContainEqual(expect.objectContaining({ file: tokyo, line, message: "Map keys must be unique" }));
  });

  test("a bracket is not closed", () => {
    const { problems, text } = afterChange(tokyo, (old) => old.replace("coordinates:\n", "coordinates: [\n"));
    const problem = problems.find(({ file }) => file === tokyo);
    expect(problem?.rule).toBe("yaml");
    expect(problem?.line).toBe(lineOf(text, "latitude:"));
  });

  test("a title holds a colon without quotation marks", () => {
    const { problems, text } = afterChange(page, (old) => old.replace(/^title:.*$/m, "title: Talents: welcome"));
    expect(problems).toMatchObject([{ file: page, line: lineOf(text, "title:"), rule: "yaml" }]);
  });

  /*
   * A bracket is missing in an office file. Besides the bracket, two places are reported as covered by nobody, with
   * the advice to give them a fall-back. Following that advice would take Japan and Korea from their team.
   */
  test("one broken office is not reported as places without an office", () => {
    const { problems } = afterChange(tokyo, (old) => old.replace("place: JP", "place: [JP"));
    expect(problems.filter(({ file }) => file !== tokyo)).toEqual([]);
  });

  /* With a single value in place of a list, the check stops with a stack trace instead of a position. */
  test("a file with a value where a list belongs is reported, not a failure of the check", () => {
    const { problems } = afterChange("facts/hkte.yaml", () => "facts: 3\n");
    expect(problems).toContainEqual(expect.objectContaining({ file: "facts/hkte.yaml", line: 1, rule: "schema" }));
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
    expect(problems).toMatchObject([{ line: lineOf(text, "<Banner") }]);
  });
});
