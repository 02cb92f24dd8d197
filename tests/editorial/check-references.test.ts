import { describe, expect, test } from "vitest";
import { afterChange, contentText, lineOf, problemsAfter, problemsAfterAdding, said } from "./changed-content.ts";

const chinese = "pages/talents/zh-hant.mdx";

const firstEntry = (text: string) => / {2}- id:[\s\S]*?\n(?=\s*(?:#.*\n\s*)*- id:)/.exec(text)?.[0].trimEnd() ?? "";

test("two facts with one id are found where the second stands", () => {
  const file = "facts/hkte.yaml";
  const { problems, text } = afterChange(file, (old) => `${old.trimEnd()}\n${firstEntry(old)}\n`);
  const line = text.trimEnd().split("\n").length - firstEntry(text).split("\n").length + 1;
  expect(problems).toContainEqual(expect.objectContaining({ file, line, rule: "duplicate-id" }));
});

describe("who looks after a place", () => {
  test("two offices that claim it are both named, each in its own file", () => {
    const { problems } = afterChange("offices/london/office.yaml", (text) =>
      text.replace("coverage: [", "coverage: [JP, "),
    );
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ["offices/london/office.yaml", "coverage"],
      ["offices/tokyo/office.yaml", "coverage"],
    ]);
  });

  /* The position leads to the first place that uses the chain, hundreds of lines below the slip in the chain itself. */
  test("a slip in a chain is found in the chain", () => {
    const broken = (text: string) => text.replace("chain: [investhk, hkte, immd]", "chain: [investhk, nobody]");
    const { problems, text } = afterChange("places.yaml", broken);
    expect(problems).toMatchObject([{ file: "places.yaml", line: lineOf(text, "nobody"), rule: "unknown-office" }]);
  });
});

/* A page named fr.mdx, or zh-hk.mdx by a slip, is counted as a document and shown to nobody. */
test("a page in a language the portal does not have is refused", () => {
  const page = contentText(chinese);
  expect(problemsAfterAdding("pages/talents/fr.mdx", page)).toMatchObject([
    { file: "pages/talents/fr.mdx", rule: "misplaced-file" },
  ]);
});

/* A page written in Chinese only passes unseen, and English readers get a page in Chinese. */
test("a page in one language only is told, and names the file that is missing", () => {
  for (const [gone, left] of [
    ["pages/living/tax/en.mdx", "pages/living/tax/zh-hant.mdx"],
    ["pages/living/tax/zh-hant.mdx", "pages/living/tax/en.mdx"],
  ] as const) {
    const found = problemsAfter({ [gone]: undefined }).filter(({ rule }) => rule === "missing-counterpart");
    expect(found).toMatchObject([{ file: left, line: 1, severity: "warning" }]);
    expect(found.map(said).join()).toContain(gone);
  }
});
