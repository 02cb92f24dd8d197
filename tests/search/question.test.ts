import { describe, expect, test } from "vitest";
import { createPhraseFinder } from "#lib/search/analysis/phrases.ts";
import { ignoredKeys, readQuestion } from "#lib/search/analysis/question.ts";
import { exact, ignored, same } from "./made-up-index.ts";

const phrases = createPhraseFinder([
  exact("ttps", "Top Talent Pass Scheme", "TTPS", "高端人才通行證計劃", "高才通"),
  same("spouse", "wife", "husband", "配偶", "太太"),
  exact("id-card", "identity card", "身份證"),
  exact("papers", "supporting documents", "證明文件"),
  exact("identity", "身分", "身份"),
]);

const read = (text: string) => readQuestion(text, phrases, ignoredKeys(ignored));
const parts = (text: string) => read(text).parts.map((part) => part.text);
const conceptsOf = (text: string) => read(text).parts.flatMap(({ concepts }) => concepts.map(({ id }) => id));

describe("a question is cut into what it means", () => {
  test.each([
    ["can my wife work?", ["wife", "work"]],
    ["top talent pass scheme fee", ["top talent pass scheme", "fee"]],
    ["高才通費用", ["高才通", "费用"]],
    ["太太可以工作嗎", ["太太", "工作"]],
    ["TTPS 費用", ["ttps", "费用"]],
    ["身份證預約", ["身份证", "预约"]],
  ])("%s", (question, expected) => {
    expect(parts(question)).toEqual(expected);
  });

  /* 身份證明文件 is proof of identity and papers; the longest name from the left made an identity card of it. */
  test("the fewest parts win over the longest first one", () => {
    expect(conceptsOf("身份證明文件")).toEqual(["§identity", "§papers"]);
  });

  test("words without a meaning of their own are kept where there is nothing else", () => {
    expect(parts("can")).toEqual(["can"]);
  });

  test("nothing to read gives no parts", () => {
    for (const nothing of ["", "   ", "?!…。，", "\u0000"]) expect(parts(nothing)).toEqual([]);
  });
});

test("a name is the same concept in both scripts, in full and short", () => {
  for (const name of ["ttps", "Top Talent Pass Scheme", "高才通", "高端人才通行证计划"])
    expect(conceptsOf(name)).toEqual(["§ttps"]);
});

test("a Chinese name with an exact equivalent is looked for as that only, so that both scripts find the same", () => {
  const [part] = read("身份證").parts;
  expect(part?.alternatives).toEqual([{ terms: ["§id-card"], weight: 1 }]);
});

test("characters that are no word are looked for in pairs", () => {
  const [part] = read("鯷鰧鱈").parts;
  expect(part?.alternatives.at(-1)?.terms).toHaveLength(2);
});
