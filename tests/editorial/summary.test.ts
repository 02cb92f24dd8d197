import { describe, expect, test } from "vitest";
import { openFolder, readTexts } from "#lib/editorial/content-folder.ts";
import { asMarkdown } from "#lib/editorial/summary/markdown.ts";
import { plain } from "#lib/editorial/summary/markdown-text.ts";
import { summarise } from "#lib/editorial/summary/summary.ts";
import { formatPoint } from "#lib/facts/format.ts";

const today = "2026-11-22";
const texts = readTexts("content");
const before = openFolder(texts, { today });

/** The summary of the real content with some files changed; undefined removes one. */
function after(changes: Record<string, (text: string) => string | undefined>) {
  const changed = new Map(texts);
  for (const [path, change] of Object.entries(changes)) {
    const text = change(changed.get(path) ?? "");
    if (text === undefined) changed.delete(path);
    else changed.set(path, text);
  }
  return summarise(before, openFolder(changed, { today }));
}

const replacing = (wanted: string, text: string) => (whole: string) => {
  expect(whole).toContain(wanted);
  return whole.replace(wanted, text);
};

const fee = "talent-scheme-application-fee";
const higherFee = replacing(
  `- id: ${fee}\n    label: { en: Application fee under the specified schemes, zh-hant: 指明計劃的申請費 }\n    value: { kind: money, amount: 600`,
  `- id: ${fee}\n    label: { en: Application fee under the specified schemes, zh-hant: 指明計劃的申請費 }\n    value: { kind: money, amount: 700`,
);

test("nothing has changed where nothing has", () => {
  expect(asMarkdown(after({}), formatPoint)).toContain("Nothing in `content/` has changed.");
});

describe("a fact", () => {
  const summary = after({ "facts/schemes.yaml": higherFee });

  test("is told with what it was and is, in both languages", () => {
    const markdown = asMarkdown(summary, formatPoint);
    expect(markdown).toContain("HK$600 → **HK$700**");
    expect(markdown).toContain("600港元 → **700港元**");
  });

  test("leads to every page that shows it", () => {
    expect(summary.facts.map(({ id }) => id)).toEqual([fee]);
    expect(summary.addresses).toContain("/talents");
    expect(summary.addresses).toContain("/schemes/top-talent-pass-scheme");
    expect(summary.facts[0]?.pages).toEqual(expect.arrayContaining(["/talents"]));
  });

  test("is not told again among the other values", () => {
    expect(summary.values).toEqual([]);
  });
});

describe("a text", () => {
  const summary = after({ "pages/talents/en.mdx": replacing("Start with the", "Begin with the") });

  test("is told by its sections", () => {
    expect(summary.pages).toEqual([
      {
        folder: "pages/talents",
        address: "/talents",
        editions: [{ locale: "en", what: "changed", head: [], sections: ["intro"] }],
      },
    ]);
  });

  test("leaves its translation behind", () => {
    expect(summary.parity).toEqual([
      {
        folder: "pages/talents",
        missing: [],
        unstamped: [],
        behind: [{ locale: "zh-hant", sections: expect.arrayContaining(["intro"]) }],
      },
    ]);
  });
});

test("a page that is gone in one language is told so", () => {
  const { pages, parity } = after({ "pages/talents/zh-hant.mdx": () => undefined });
  expect(pages[0]?.editions.map(({ locale, what }) => [locale, what])).toEqual([["zh-hant", "removed"]]);
  expect(parity[0]?.missing).toEqual(["zh-hant"]);
});

test("a telephone number is told with where it stands, and the pages of the office and of a place are looked at", () => {
  const { values, addresses } = after({
    "offices/tokyo/office.yaml": replacing("phone: null", "phone: '+81 3 0000 0000'"),
  });
  expect(values).toEqual([
    { file: "offices/tokyo/office.yaml", key: "contact.phone", before: "null", after: "+81 3 0000 0000" },
  ]);
  expect(addresses).toEqual(["/contact/jp", "/offices/tokyo"]);
});

test("an entry of a list is known by its id, wherever it stands", () => {
  const added = "places:\n  - code: XX\n    names: { en: Nowhere, zh-hant: 烏有 }\n";
  const { values } = after({ "places.yaml": replacing("places:\n", added) });
  expect(values.map(({ key }) => key)).toEqual(["places.XX.code", "places.XX.names.en", "places.XX.names.zh-hant"]);
});

test("of files that cannot be read nothing is told but that", () => {
  const broken = {
    "facts/schemes.yaml": () => "facts: [",
    "pages/talents/en.mdx": replacing("Start with the", "Begin <Note>with the"),
    "offices/tokyo/office.yaml": () => "kind: [",
  };
  const summary = after(broken);
  expect(summary.unreadable.sort()).toEqual(Object.keys(broken).sort());
  expect([...summary.facts, ...summary.values]).toEqual([]);
  expect(summary.pages[0]?.editions).toEqual([{ locale: "en", what: "changed", head: [], sections: [] }]);
  for (const file of Object.keys(broken)) expect(asMarkdown(summary, formatPoint)).toContain(file);
});

test("nothing of a text is taken for Markdown, and nobody is called by name", () => {
  expect(plain("a | b\n<b>*c*</b> @team [x](y)")).toBe("a \\| b \\<b\\>\\*c\\*\\</b\\> @<!-- -->team \\[x\\](y)");
});
