import { describe, expect, test, vi } from "vitest";
import { pageMetadata } from "#components/page/metadata.ts";
import { allProse } from "#lib/content/documents.ts";
import { editionOf, localesOf } from "#lib/content/editions.ts";
import { localize } from "#lib/content/localize.ts";
import { channelsOf } from "#lib/directory/channels.ts";
import { formatPoint, formatValue } from "#lib/facts/format.ts";
import { formatDay } from "#lib/locales/format.ts";
import { negotiateLocale } from "#lib/locales/negotiate.ts";
import { localePath, splitPath } from "#lib/locales/paths.ts";
import { type Locale, localeEntry, localeIds } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { publicPages } from "#lib/pages/public-pages.ts";
import { anOffice } from "../directory/made-up-network.ts";
import { afterChange } from "../editorial/changed-content.ts";

/*
 * Adding a language is promised to be one entry in lib/locales, one message file, and content as it comes.
 * Here Japanese is added in exactly that way: the entry below, messages marked 「…」 to tell them from English,
 * and one page, pages/talents/ja.mdx.
 */
vi.mock("#lib/locales/registry.ts", async (original) => {
  const registry = await original<typeof import("#lib/locales/registry.ts")>();
  type Tree = { [key: string]: string | Tree };
  const marked = (tree: Tree): Tree =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [key, typeof value === "string" ? `「${value}」` : marked(value)]),
    );
  const messages = marked(registry.locales.en.messages);
  const ja = {
    name: "日本語",
    shortName: "日",
    lang: "ja",
    hreflang: "ja",
    format: "ja-JP",
    fallbacks: ["en"],
    messages,
  };
  const locales = { ...registry.locales, ja };
  return {
    ...registry,
    locales,
    localeIds: Object.keys(locales),
    localeEntry: (locale: keyof typeof locales) => locales[locale],
    isLocale: (value: string) => Object.hasOwn(locales, value),
  };
});

vi.mock("#contentlayer/generated", async (original) => {
  const generated = await original<{ allProses: { _raw: { sourceFilePath: string } }[] }>();
  const english = generated.allProses.find(({ _raw }) => _raw.sourceFilePath === "pages/talents/en.mdx");
  const japanese = { ...english, title: "人材", _raw: { sourceFilePath: "pages/talents/ja.mdx" } };
  return { ...generated, allProses: [...generated.allProses, japanese] };
});

const ja = "ja" as Locale;
const outsideMessages = (text: string) => text.replace(/「[^」]*」/g, "");

test("the words of the interface are those of its message file", () => {
  expect(localeIds).toContain(ja);
  expect(translator(ja)("page.home")).toBe("「Home」");
});

test("its readers and addresses are recognised", () => {
  expect(negotiateLocale("ja-JP,ja;q=0.9,en;q=0.5")).toBe(ja);
  expect(localePath(ja, "/offices")).toBe("/ja/offices");
  expect(splitPath("/ja/offices")).toEqual({ locale: ja, rest: "/offices" });
});

describe("a text", () => {
  test("written in it is taken", () => {
    expect(localize({ en: "Tokyo", "zh-hant": "東京", ja: "東京都" }, ja)).toEqual({ text: "東京都", lang: undefined });
  });

  test("not written in it is English, and marked as such", () => {
    expect(localize({ en: "Tokyo", "zh-hant": "東京" }, ja)).toEqual({ text: "Tokyo", lang: "en" });
  });
});

describe("a page", () => {
  const editionsOf = (path: string) => publicPages().find((page) => page.path === path)?.editions;

  test("written in it is an edition of its own", () => {
    expect(allProse.some(({ path }) => path === "pages/talents/ja.mdx")).toBe(true);
    expect(editionOf("pages/talents", ja)).toMatchObject({
      writtenIn: ja,
      substitute: false,
      prose: { title: "人材" },
    });
    expect(editionsOf("/talents")).toContain(ja);
  });

  test("not written in it is shown in English and named by no hreflang", () => {
    const edition = editionOf("pages/enterprises", ja);
    expect(edition).toMatchObject({ writtenIn: "en", substitute: true });
    expect(editionsOf("/enterprises")).toEqual(["en", "zh-hant", "zh-hans"]);
    const { alternates } = pageMetadata({
      locale: ja,
      path: "/enterprises",
      title: "x",
      description: "x",
      editions: localesOf("pages/enterprises"),
      writtenIn: edition?.writtenIn ?? ja,
    });
    expect(alternates?.canonical).toMatch(/\/en\/enterprises$/);
    expect(Object.keys(alternates?.languages ?? {})).toEqual(["en", "zh-Hant", "zh-Hans", "x-default"]);
  });

  test("written in it names itself and the others", () => {
    const editions = localesOf("pages/talents");
    const { alternates } = pageMetadata({ locale: ja, path: "/talents", title: "x", description: "x", editions });
    expect(alternates?.canonical).toMatch(/\/ja\/talents$/);
    expect(alternates?.languages).toMatchObject({ ja: expect.stringMatching(/\/ja\/talents$/) });
  });
});

describe("a fact", () => {
  test("is qualified, dated and measured in its words", () => {
    const value = { kind: "count", number: 12 } as const;
    expect(formatPoint({ value, qualifier: "about", asOf: "2026", source: "x" }, ja)).toBe("「about 12」");
    expect(formatDay("2026-01-20", ja)).toBe("2026年1月20日");
    expect(formatValue({ kind: "period", number: 2, unit: "week" }, ja)).toBe("「2 weeks」");
  });

  /* The words million and billion stand in the program, so that a Japanese page says "HK$2.5 million". */
  test("of money has no English word that is not from its message file", () => {
    const amount = formatValue({ kind: "money", amount: 2_500_000, currency: "HKD" }, ja);
    expect(outsideMessages(amount)).not.toMatch(/million/);
  });
});

describe("an office", () => {
  test("has names and an address in it, marked with its language", () => {
    const contact = { ...anOffice("x").contact, address: { en: "Tokyo", ja: "東京都" } };
    const addresses = channelsOf(anOffice("x", { contact })).filter(({ type }) => type === "address");
    expect(addresses.map(({ value, lang }) => [value, lang])).toContainEqual(["東京都", localeEntry(ja).lang]);
  });

  test("may be named in it", () => {
    const { problems } = afterChange("offices/tokyo/office.yaml", (old) =>
      old.replace("names:\n", "names:\n  ja: 東京\n"),
    );
    expect(problems).toEqual([]);
  });

  /* The schema of an address lists three languages by name, so that a Japanese address is an unknown key. */
  test("may give its address in it", () => {
    const japanese = (old: string) => old.replace("  address:\n", "  address:\n    ja: 東京都千代田区\n");
    expect(afterChange("offices/tokyo/office.yaml", japanese).problems).toEqual([]);
  });
});
