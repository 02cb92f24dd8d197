import { describe, expect, test } from "vitest";
import { cleanText, fold } from "#lib/search/analysis/fold.ts";

describe("what is written differently and means the same is folded to the same", () => {
  test.each([
    ["TTPS", "ttps"],
    ["ＴＴＰＳ", "ttps"],
    ["São Paulo", "sao paulo"],
    ["Zürich", "zurich"],
    ["高端人才通行證計劃", "高端人才通行证计划"],
    ["身份証", "身份证"],
    ["２５０萬", "2500000"],
    ["HK$2.5 million", "2500000"],
    ["250万", "2500000"],
    ["2,500,000", "2500000"],
    ["HK$600", "600"],
    ["9\u00a0049", "9049"],
  ])("%s", (written, same) => {
    expect(fold(written).trim()).toBe(fold(same).trim());
  });
});

/* The groups of "+852 2824 6111" once became one number, and nobody found it by its last four digits. */
test("the groups of a telephone number stay apart", () => {
  expect(fold("+852 2824 6111")).toBe("+852 2824 6111");
});

describe("what nobody can read is left out", () => {
  test.each([
    ["control characters", "visa\u0000\u0007\u001b[31m fee", "visa [31m fee"],
    ["marks that turn the direction of writing", "\u202evisa\u202c \u200ffee\u200b", "visa fee"],
    ["half of a character", "visa\ud83d fee\udc00", "visa fee"],
    ["line ends and wide blanks", "visa\r\n\t\u3000fee", "visa fee"],
  ])("%s", (_, written, readable) => {
    expect(cleanText(written)).toBe(readable);
  });

  test("a whole emoji is a character like others", () => {
    expect(cleanText("visa 🛂")).toBe("visa 🛂");
  });
});
