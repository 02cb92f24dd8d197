import { describe, expect, test } from "vitest";
import { findPlaces } from "#lib/directory/directory.ts";
import { addressOfMatch, onlyAnswer } from "#lib/directory/finder.ts";

const codes = (question: string) => findPlaces(question).map(({ place }) => place.code);

describe("what a visitor types", () => {
  test.each([
    ["JP", "JP"],
    ["jp", "JP"],
    [" jp ", "JP"],
    ["日本", "JP"],
    ["Brasil", "BR"],
    ["Deutschland", "DE"],
    ["the Netherlands", "NL"],
    ["Netherlands", "NL"],
    ["UK", "GB"],
    ["Guangdong", "CN-GD"],
    ["cn-gd", "CN-GD"],
    ["Oregon", "US-OR"],
    ["or", "US-OR"],
    ["us-or", "US-OR"],
    ["Calif", "US-CA"],
    ["São Paulo", "BR"],
    ["Sao Paulo", "BR"],
    ["SÃO PAULO", "BR"],
    ["Nairobi", "KE"],
    ["内罗毕", "KE"],
    ["深圳", "CN-GD"],
    ["I live in Japan", "JP"],
  ])("“%s” means %s and nothing else", (question, code) => {
    expect(codes(question)).toEqual([code]);
  });

  test.each([
    ["Germny", "DE"],
    ["Brazik", "BR"],
    ["Guangdnog", "CN-GD"],
  ])("a slip of the pen is forgiven: “%s”", (question, code) => {
    expect(codes(question)).toContain(code);
  });

  test.each(["", "   ", "😀", "🇯", "?!", "a".repeat(10_000), "x\u0000y", "\\", "%", "(["])(
    "what cannot be understood gives nothing and does not fail (case %#)",
    (question) => {
      expect(codes(question)).toEqual([]);
    },
  );

  test("a very long question is answered by how it begins", () => {
    expect(codes(`Japan${" ".repeat(10_000)}`)).toEqual(["JP"]);
  });

  /*
   * Japanese keyboards write Latin letters at full width. A visitor in Japan who types ＪＰ is told that nothing
   * was understood, while ｊａｐａｎ works.
   */
  test.each([
    ["ＪＰ", "JP"],
    ["ｊｐ", "JP"],
    ["ＵＳ－ＯＲ", "US-OR"],
    ["Ｊａｐａｎ", "JP"],
  ])("full-width letters are letters: “%s”", (question, code) => {
    expect(codes(question)).toEqual([code]);
  });
});

describe("both Chinese scripts", () => {
  test.each([
    ["聖保羅", "圣保罗"],
    ["內羅畢", "内罗毕"],
    ["廣東", "广东"],
    ["韓國", "韩国"],
    ["德國", "德国"],
    ["愛爾蘭", "爱尔兰"],
  ])("%s and %s give the same places", (traditional, simplified) => {
    expect(codes(traditional)).not.toEqual([]);
    expect(codes(simplified)).toEqual(codes(traditional));
  });

  test("the Chinese name of São Paulo offers Brazil first and Saint Paul, which shares it, after", () => {
    expect(codes("聖保羅")).toEqual(["BR", "US-MN"]);
  });
});

describe("a question with several answers", () => {
  test("Georgia is a country and a state, and the visitor chooses", () => {
    expect(codes("Georgia")).toEqual(["GE", "US-GA"]);
    expect(onlyAnswer("Georgia")).toBeUndefined();
  });

  test("a place is offered once, however many of its names match", () => {
    const found = codes("san");
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe("where an answer leads", () => {
  test("a question with one answer leads to the page of the place", () => {
    expect(onlyAnswer("Brasil")).toBe("/contact/br");
    expect(onlyAnswer("nothing of this name")).toBeUndefined();
  });

  test("a city with a unit of its own leads to that unit", () => {
    expect(onlyAnswer("深圳")).toBe("/contact/cn-gd#shenzhen-lu");
    expect(onlyAnswer("Guangdong")).toBe("/contact/cn-gd");
  });

  test("what brings the visitor chooses the card only where head offices answer", () => {
    expect(onlyAnswer("Brazil", "talent")).toBe("/contact/br#for-talents");
    expect(onlyAnswer("Brazil", "enterprise")).toBe("/contact/br#for-enterprises");
    expect(onlyAnswer("Brazil", "<script>")).toBe("/contact/br");
    expect(onlyAnswer("Japan", "talent")).toBe("/contact/jp");
  });

  test("a divided place leads to the page that asks which part", () => {
    expect(findPlaces("USA").map((match) => addressOfMatch(match))).toEqual(["/contact/us"]);
  });
});
