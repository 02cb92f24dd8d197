import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";

const rooms = ["app", "components", "delivery", "enhance", "lib"];

/** Files that may name a locale, and why. */
const allowed: Record<string, string> = {
  "lib/content/schema/common.ts": "says that every text is written in English and Traditional Chinese",
  "lib/content/glossary.ts": "holds the terms from which Simplified is derived from Traditional Chinese",
  "lib/editorial/languages.ts": "names the two languages that every page is written in, and the one that is derived",
  "lib/directory/vcard.ts": "a vCard is one file for all readers and names the office in both written languages",
};

/** A locale id, or a test for a language, as a literal: "en", "zh-hant.mdx", startsWith("zh"). */
const literal = /["'`](?:en|zh|zh-han[st](?:-[a-z]{2})?)(?:\.mdx)?["'`]/gi;

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(?<!:)\/\/.*$/gm, "");

const files = globSync(
  rooms.map((room) => `${room}/**/*.{ts,tsx}`),
  { ignore: ["lib/locales/**"] },
).map((path) => path.replaceAll("\\", "/"));

const literalsIn = (file: string) => withoutComments(readFileSync(file, "utf8")).match(literal) ?? [];

test("the search finds what it looks for", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(literalsIn("lib/locales/registry.ts")).not.toEqual([]);
});

/*
 * Every place that asks for a locale by name is a place that a new language has to be added to by hand, and the
 * one that is forgotten shows its readers another language.
 */
test("no file outside lib/locales names a locale, but those with a reason", () => {
  const naming = files.filter((file) => literalsIn(file).length > 0 && !Object.hasOwn(allowed, file));
  expect(naming).toEqual([]);
});

test("no reason outlives its file", () => {
  for (const file of Object.keys(allowed)) expect(literalsIn(file), file).not.toEqual([]);
});
