import { describe, expect, test } from "vitest";
import { negotiateLocale } from "#lib/locales/negotiate.ts";

describe("Chinese without a script is decided by region", () => {
  test.each(["zh-HK", "zh-TW", "zh-MO", "ZH-hk", "zh-Hant", "zh-Hant-CN", "zh-hant-hk"])(
    "%s reads Traditional",
    (tag) => {
      expect(negotiateLocale(tag)).toBe("zh-hant");
    },
  );

  test.each(["zh-CN", "zh", "zh-SG", "zh-MY", "zh-Hans", "zh-Hans-HK"])("%s reads Simplified", (tag) => {
    expect(negotiateLocale(tag)).toBe("zh-hans");
  });
});

describe("languages the portal does not have", () => {
  test.each(["fr", "ja-JP", "fr-FR,fr;q=0.9", "*"])("%s is answered in English", (header) => {
    expect(negotiateLocale(header)).toBe("en");
  });

  test("the next language of the list is taken before English", () => {
    expect(negotiateLocale("fr;q=0.9, zh-HK;q=0.8, en;q=0.1")).toBe("zh-hant");
  });
});

describe("weights", () => {
  test("the greatest weight wins, whatever the order", () => {
    expect(negotiateLocale("en;q=0.1, zh-CN")).toBe("zh-hans");
    expect(negotiateLocale("zh-CN;q=0.3,zh-HK;q=0.7")).toBe("zh-hant");
  });

  test("equal weights keep the order of the header", () => {
    expect(negotiateLocale("zh-HK, zh-CN, en")).toBe("zh-hant");
    expect(negotiateLocale("zh-CN, zh-HK, en")).toBe("zh-hans");
  });

  test("a weight of nought refuses a language", () => {
    expect(negotiateLocale("zh-HK;q=0, zh-CN;q=0.1")).toBe("zh-hans");
    expect(negotiateLocale("zh-HK;q=0.000")).toBe("en");
  });
});

test.each([undefined, null, "", ";;;,,q=", "q=1", ";q=2", "\u0000", "é".repeat(5000), ",".repeat(100_000)])(
  "nothing, or nothing that can be read, is answered in English (case %#)",
  (header) => {
    expect(negotiateLocale(header)).toBe("en");
  },
);
