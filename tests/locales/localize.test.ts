import { describe, expect, test } from "vitest";
import { localAddress, localize } from "#lib/content/localize.ts";

describe("a text for a reader", () => {
  const both = { en: "Digital", "zh-hant": "數碼" };

  test("is the one written in the reader's language", () => {
    expect(localize(both, "en")).toEqual({ text: "Digital", lang: undefined });
    expect(localize({ ...both, "zh-hans": "数位" }, "zh-hans")).toEqual({ text: "数位", lang: undefined });
  });

  test("is derived where the language is a derived one", () => {
    expect(localize(both, "zh-hans")).toEqual({ text: "数字", lang: undefined });
  });

  test("falls back to another language and says which", () => {
    expect(localize({ en: "Digital" }, "zh-hant")).toEqual({ text: "Digital", lang: "en" });
    expect(localize({ en: "Digital" }, "zh-hans")).toEqual({ text: "Digital", lang: "en" });
    expect(localize({ "zh-hant": "數碼" }, "en")).toEqual({ text: "數碼", lang: "zh-Hant-HK" });
  });

  test("is an error where there is none at all", () => {
    expect(() => localize({}, "en")).toThrow("no text for en");
  });
});

describe("an address for a reader", () => {
  const address = { en: "https://a.example/en", "zh-hant": "https://a.example/tc", "zh-hans": "https://a.example/sc" };

  test("is the one in the reader's language", () => {
    expect(localAddress(address, "zh-hans")).toBe("https://a.example/sc");
    expect(localAddress("https://a.example/", "zh-hans")).toBe("https://a.example/");
  });

  test("is that of the language the reader's is derived from, before English", () => {
    const { "zh-hans": _, ...without } = address;
    expect(localAddress(without, "zh-hans")).toBe("https://a.example/tc");
  });
});
