import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { outlineOf } from "#lib/content/mdx/outline.ts";
import { readContentFolder } from "#lib/editorial/content-folder.ts";
import { readDraft } from "#lib/editorial/preview/draft.ts";

const root = mkdtempSync(join(tmpdir(), "drafts-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const head = (more = "") => `---\ntitle: Tax\nsummary: What is taxed.\nupdated: '2026-11-22'\n${more}---\n`;

/** Reads the draft of pages/tax from some texts, on 22 November 2026. */
function draftOf(texts: Record<string, string>) {
  const content = mkdtempSync(join(root, "content-"));
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(content, "pages/tax", name)), { recursive: true });
    writeFileSync(join(content, "pages/tax", name), text);
  }
  return readDraft("pages/tax", readContentFolder(content).files, "en", new Date("2026-11-22T00:00:00Z"));
}

test("what may not be seen yet is not public, and says from when it is", () => {
  const draft = draftOf({ "en.mdx": `${head("publishAt: '2027-01-01T09:00:00+08:00'\n")}One.\n` });
  expect(draft.isPublic).toBe(false);
  expect(draft.embargoes).toEqual([
    { file: "pages/tax/en.mdx", publishAt: "2027-01-01T09:00:00+08:00", expireAt: undefined },
  ]);
});

test("a translation knows which sections are behind", () => {
  const english = "One.\n\n## Rates {/* #rates */}\n\nNew.\n";
  const { sections } = outlineOf(english);
  const stamps = `basedOn:\n  intro: '${sections[0]?.hash}'\n  rates: '00000000'\n`;
  const draft = draftOf({
    "en.mdx": head() + english,
    "zh-hant.mdx": `${head(stamps)}一。\n\n## 稅率 {/* #rates */}\n\n舊。\n`,
  });
  expect(draft.editions["zh-hant"]?.outdated).toEqual(["rates"]);
});

test.each([
  ["without front matter", "One.\n"],
  ["whose front matter is not YAML", "---\ntitle: [\n---\nOne.\n"],
  ["whose front matter is a list", "---\n- one\n---\nOne.\n"],
  ["whose text is not MDX", `${head()}One <Note.\n`],
  ["that is empty", ""],
])("a file %s is read as far as it can be", (_, text) => {
  const edition = draftOf({ "en.mdx": text, "zh-hant.mdx": text }).editions["zh-hant"];
  expect(edition?.sections.map(({ key }) => key)).toEqual(text === "" ? [] : ["intro"]);
});
