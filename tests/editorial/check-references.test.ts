import { describe, expect, test } from "vitest";
import { afterChange, lineOf, problemsAfterAdding, problemsAfterRemoving } from "./changed-content.ts";

const english = "pages/talents/en.mdx";
const chinese = "pages/talents/zh-hant.mdx";
const scheme = "schemes/top-talent-pass-scheme/scheme.yaml";

describe("facts and sources", () => {
  test("a scheme names a fact that does not exist", () => {
    const { problems, text } = afterChange(scheme, (old) =>
      old.replace("facts: [ttps-c-quota]", "facts: [no-such-fact]"),
    );
    const message = expect.stringMatching(/"no-such-fact"; define it in content\/facts\//);
    expect(problems).toMatchObject([{ file: scheme, line: lineOf(text, "no-such-fact"), message }]);
  });

  test.each([scheme, "facts/schemes.yaml"])("%s names a source that does not exist", (file) => {
    const { problems, text } = afterChange(file, (old) => old.replace(/source: \S+/, "source: no-such-source"));
    const message = expect.stringMatching(/"no-such-source"; define it in content\/sources\//);
    expect(problems).toMatchObject([{ file, line: lineOf(text, "no-such-source"), message }]);
  });

  test("two facts have the same id", () => {
    const double = "facts/hkte.yaml";
    const { problems, text } = afterChange(double, (old) => `${old.trimEnd()}\n${firstEntry(old)}`);
    const line = text.trimEnd().split("\n").length - firstEntry(text).trimEnd().split("\n").length + 1;
    const message = expect.stringMatching(/is defined in content\/facts\/hkte.yaml too; keep one of them/);
    expect(problems).toMatchObject([{ file: double, line, rule: "duplicate-id", message }]);
  });
});

const firstEntry = (text: string) => / {2}- id:[\s\S]*?\n(?=\s*(?:#.*\n\s*)*- id:)/.exec(text)?.[0].trimEnd() ?? "";

describe("both written languages", () => {
  test("a section is missing in one of them", () => {
    const { problems } = afterChange(chinese, (text) => text.slice(0, text.lastIndexOf("\n## ") + 1));
    const message = expect.stringMatching(/its sections .* differ from the English ones .*figures/);
    expect(problems).toContainEqual(expect.objectContaining({ file: chinese, line: 1, rule: "parity", message }));
  });

  test("one of them cites another fact", () => {
    const { problems } = afterChange(chinese, (text) =>
      text.replace(/<Fact id="talent-scheme-application-fee" \/>/, ""),
    );
    const message = expect.stringContaining("talent-scheme-application-fee");
    expect(problems).toMatchObject([{ file: chinese, line: 1, rule: "parity", message }]);
  });

  test("the Chinese page is missing", () => {
    const message = expect.stringContaining(`write its counterpart content/${chinese}`);
    expect(problemsAfterRemoving(chinese)).toMatchObject([{ file: english, line: 1, message, severity: "warning" }]);
  });

  /* A page written in Chinese only passes unseen, and English readers get a page in Chinese. */
  test("the English page is missing", () => {
    const message = expect.stringContaining(english);
    expect(problemsAfterRemoving(english)).toMatchObject([{ file: chinese, line: 1, message }]);
  });
});

describe("who looks after a place", () => {
  test("two offices claim it", () => {
    const { problems } = afterChange("offices/london/office.yaml", (text) =>
      text.replace("coverage: [", "coverage: [JP, "),
    );
    expect(problems).toMatchObject([
      { rule: "coverage", message: "JP is claimed by london and tokyo; leave it with one" },
    ]);
    expect(problems[0]).toMatchObject(placesLine("code: JP"));
  });

  test("nobody claims it and it has no fall-back", () => {
    const without = (text: string) => text.replace(/(code: BR\n[\s\S]*?) {4}fallback: .*\n/, "$1");
    const { problems, text } = afterChange("places.yaml", without);
    const message = expect.stringMatching(/no office covers BR; give it a fallback or add it to an office's coverage/);
    expect(problems).toMatchObject([{ file: "places.yaml", line: lineOf(text, "code: BR"), message }]);
  });

  test("its fall-back is not defined", () => {
    const { problems, text } = afterChange("places.yaml", (old) =>
      old.replace("fallback: africa\n", "fallback: nowhere\n"),
    );
    expect(problems).toMatchObject([{ file: "places.yaml", message: expect.stringContaining('"nowhere"') }]);
    expect(problems[0]?.line).toBeLessThanOrEqual(lineOf(text, "fallback: nowhere"));
  });

  /* The position leads to the first place that uses the chain, hundreds of lines below the slip in the chain itself. */
  test("a chain names an office that does not exist", () => {
    const broken = (text: string) => text.replace("chain: [investhk, hkte, immd]", "chain: [investhk, nobody]");
    const { problems, text } = afterChange("places.yaml", broken);
    const message = expect.stringContaining('names "nobody", which is no office');
    expect(problems).toMatchObject([{ file: "places.yaml", line: lineOf(text, "nobody"), message }]);
  });

  test("an institution names an office that does not exist", () => {
    const file = "institutions/oases/institution.yaml";
    const { problems, text } = afterChange(file, (old) => old.replace(/^office: .*$/m, "office: nobody"));
    expect(problems).toMatchObject([
      { file, line: lineOf(text, "nobody"), message: expect.stringContaining("nobody") },
    ]);
  });
});

const placesLine = (wanted: string) => {
  const { text } = afterChange("places.yaml", (old) => `${old}\n`);
  return { file: "places.yaml", line: lineOf(text, wanted) };
};

describe("a file where none belongs", () => {
  test.each(["pages/talents/notes.txt", "offices/tokyo/data.yaml", "facts/old/2024.yaml"])("%s", (file) => {
    const message = expect.stringContaining("says where each belongs");
    expect(problemsAfterAdding(file, "x: 1\n")).toMatchObject([{ file, line: 1, rule: "place", message }]);
  });

  /* A page named fr.mdx, or zh-hk.mdx by a slip, is counted as a document and shown to nobody. */
  test("a page in a language the portal does not have", () => {
    const page = "---\ntitle: X\nsummary: X.\nupdated: '2026-11-22'\nreviewBy: '2027-05-31'\n---\n\nText.\n";
    expect(problemsAfterAdding("pages/talents/fr.mdx", page)).toMatchObject([{ file: "pages/talents/fr.mdx" }]);
  });
});
