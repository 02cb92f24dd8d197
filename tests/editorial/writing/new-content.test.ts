import { describe, expect, test } from "vitest";
import { openFolder, readTexts } from "#lib/editorial/content-folder.ts";
import { NewContentError, newContent, newKinds } from "#lib/editorial/writing/new-content.ts";
import { problemsAfter, said } from "../changed-content.ts";

const folder = openFolder(readTexts("content"), { today: "2026-11-22" });

describe("something new", () => {
  test.each(newKinds)("of the kind %s is valid as it is made", (kind) => {
    const files = newContent(kind, "made-for-a-test", folder);
    expect(Object.keys(files)).toContainEqual(expect.stringMatching(/\/en\.mdx$/));
    expect(Object.keys(files)).toContainEqual(expect.stringMatching(/\/zh-hant\.mdx$/));
    expect(problemsAfter(files).map(said)).toEqual([]);
  });

  test("tells its writer what to do, in the language of the text", () => {
    const files = newContent("page", "living/made-for-a-test", folder);
    expect(files["pages/living/made-for-a-test/en.mdx"]).toContain("{/* ");
    expect(files["pages/living/made-for-a-test/zh-hant.mdx"]).toMatch(/\{\/\* \p{Script=Han}/u);
  });
});

describe("refused, with what to do", () => {
  test.each([
    ["a kind that does not exist", "pgae", "x", /did you mean page/],
    ["a name that is no address", "page", "My Page", /lower-case letters/],
    ["a name that is taken", "page", "talents", /exists already/],
    ["an office within an office", "office", "tokyo/annex", /cannot be an address/],
  ])("%s", (_, kind, id, message) => {
    expect(() => newContent(kind, id, folder)).toThrow(NewContentError);
    expect(() => newContent(kind, id, folder)).toThrow(message);
  });
});
