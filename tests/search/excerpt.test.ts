import { describe, expect, test } from "vitest";
import { excerptOf } from "#lib/search/excerpt.ts";
import { createHitFinder } from "#lib/search/hits.ts";
import { engineOf, exact, page, same } from "./made-up-index.ts";

const engine = engineOf(
  [page("/page", { text: "visa fees husband" })],
  [
    same("spouse", "wife", "husband", "配偶"),
    exact("ttps", "Top Talent Pass Scheme", "TTPS", "高端人才通行證計劃", "高才通"),
  ],
);

const pieces = (text: string, question: string) =>
  excerptOf(text, createHitFinder(engine.reader.read(question).question.parts, engine.reader.phrases));

/** The excerpt with its hits in brackets. */
const marked = (text: string, question: string) =>
  pieces(text, question)
    .map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
    .join("");

describe("the words that answer are marked", () => {
  test.each([
    ["other forms of a word", "Visas cost money.", "visa", "[Visas] cost money."],
    ["near synonyms", "Your husband may work.", "wife", "Your [husband] may work."],
    ["names in another language", "你可按高端人才通行證計劃申請。", "ttps", "你可按[高端人才通行證計劃]申請。"],
    ["the same in the other script", "高端人才通行证计划", "高才通", "[高端人才通行证计划]"],
    ["neighbours together", "The Top Talent Pass Scheme fee", "ttps fee", "The [Top Talent Pass Scheme] [fee]"],
    ["letters with accents", "In São Paulo", "sao", "In [São] Paulo"],
  ])("%s", (_, text, question, expected) => {
    expect(marked(text, question)).toBe(expected);
  });
});

test("nothing is lost or added but dots: the pieces are the text", () => {
  const text = "One visa. Two visas, and a wife who works; three.";
  expect(
    pieces(text, "visa wife")
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
});

test("of a long text the sentence that answers is shown", () => {
  const long = `${"Nothing of interest stands here. ".repeat(30)}A visa costs little. ${"More follows. ".repeat(40)}`;
  const shown = marked(long, "visa");
  expect(shown).toMatch(/^… A \[visa\] costs little\. /);
  expect(shown).toMatch(/ …$/);
  expect(shown.length).toBeLessThan(260);
});

test("of a text that has nothing of the question its beginning is shown", () => {
  expect(marked("Only this stands here.", "visa")).toBe("Only this stands here.");
});

test("a half of a character is never cut off", () => {
  const shown = marked(`${"𠮷".repeat(300)}`, "visa");
  expect(shown).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
});
