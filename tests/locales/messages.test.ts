import { expect, test } from "vitest";
import { localeIds } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import en from "#messages/en.json" with { type: "json" };
import zhHant from "#messages/zh-hant.json" with { type: "json" };

type Tree = { [key: string]: string | Tree };

const leaves = (tree: Tree, prefix = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${prefix}${key}`, value]] : leaves(value, `${prefix}${key}.`),
  );

const english = new Map(leaves(en));
const chinese = new Map(leaves(zhHant));

/** The arguments of a message, `{count}` and `{count, plural, …}`, and its tags, `<link>`. */
const argumentsOf = (message = "") =>
  [
    ...new Set(
      [...message.matchAll(/\{\s*([a-z]\w*)\s*[,}]|<([a-z]+)>/gi)].map(([, argument, tag]) => argument ?? `<${tag}>`),
    ),
  ].sort();

test("both written languages have the same messages", () => {
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
});

test("no message is empty but what stands between the parts of a list", () => {
  const empty = [...english, ...chinese].filter(([key, text]) => text === "" && !key.startsWith("list."));
  expect(empty).toEqual([]);
});

test("every message takes the same arguments in both languages", () => {
  for (const [key, text] of english) expect(argumentsOf(chinese.get(key)), key).toEqual(argumentsOf(text));
});

test.each(localeIds)("every message of %s can be read", (locale) => {
  const t = translator(locale);
  for (const [key, text] of english) {
    if (text.includes("<")) continue;
    const values = Object.fromEntries(argumentsOf(text).map((name) => [name, text.includes(`{${name},`) ? 2 : "X"]));
    const message = t(key as Parameters<typeof t>[0], values as never);
    expect(message, key).not.toMatch(/[{}]/);
  }
});

test("Simplified messages are derived from the Traditional ones", () => {
  expect(translator("zh-hant")("page.home")).toBe("主頁");
  expect(translator("zh-hans")("page.home")).toBe("首页");
});

test("an unknown message is an error, not an empty place on the page", () => {
  const t = translator("en");
  expect(() => t("page.nonsense" as Parameters<typeof t>[0])).toThrow();
});
