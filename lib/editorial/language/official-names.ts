import { createHash } from "node:crypto";
import type { ContentFile } from "../content-file.ts";
import { type ContentFolder, ofKind } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { chinese, english } from "../languages.ts";
import { perFolder } from "../per-folder.ts";
import { type DataText, dataTextsOf, scalarsOf } from "../reading/yaml-data.ts";

/** The names of bodies, schemes and offices, as they have to be written. */
export type Names = { english: readonly string[]; chinese: readonly string[]; key: string };

/** Categories of the glossary whose terms are names; others are words that grammar may change. */
const proper = ["institution", "scheme", "office", "event"];

const inGlossary = (file: ContentFile): DataText[] => {
  const category = new Map(
    scalarsOf(file).flatMap(({ keys, value }) =>
      keys.length === 3 && keys[2] === "category" ? [[keys[1], String(value)]] : [],
    ),
  );
  return dataTextsOf(file).filter(({ keys }) => keys[2] === "names" && proper.includes(category.get(keys[1]) ?? ""));
};

const ofItself = (file: ContentFile): DataText[] =>
  dataTextsOf(file).filter(({ keys }) => keys.length === 1 && keys[0] === "names");

/** The texts of a file that are names. */
export const nameTexts = (file: ContentFile): DataText[] =>
  file.kind === "GlossaryFile" ? inGlossary(file) : ofItself(file);

/** The names that a file gives, by locale. */
const namesIn = kept("names", (file): Record<string, string>[] =>
  nameTexts(file).map(({ texts }) =>
    Object.fromEntries(Object.entries(texts).map(([locale, { value }]) => [locale, String(value)])),
  ),
);

/** What gives names to schemes, bodies and offices. */
export const namingKinds = ["GlossaryFile", "SchemeData", "OfficeData", "InstitutionData"] as const;

/** How many words of a text begin with a capital. */
export const capitals = (text: string): number => text.match(/\b[A-Z]/g)?.length ?? 0;

/** Names of several words in capitals, or of five characters and more: shorter ones are too near to other words. */
export const officialNames = perFolder((folder: ContentFolder): Names => {
  const all = namingKinds.flatMap((kind) => ofKind(folder, kind).flatMap(namesIn));
  const named = (locale: string) => [...new Set(all.flatMap((names) => names[locale] ?? []))];
  const en = named(english).filter((name) => capitals(name) >= 2 && name.split(" ").length >= 2);
  const zh = named(chinese).filter((name) => name.length >= 5);
  const key = createHash("sha1")
    .update(JSON.stringify([en, zh]))
    .digest("base64url")
    .slice(0, 12);
  return { english: en, chinese: zh, key };
});

/** Something in a text that is not quite a name. */
export type Misspelling = { index: number; text: string; name: string };
