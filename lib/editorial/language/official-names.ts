import { createHash } from "node:crypto";
import { distance } from "fastest-levenshtein";
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

/** The names that a file gives, by locale. */
const namesIn = kept("names", (file): Record<string, string>[] => {
  const texts = file.kind === "GlossaryFile" ? inGlossary(file) : ofItself(file);
  return texts.map(({ texts: own }) =>
    Object.fromEntries(Object.entries(own).map(([locale, { value }]) => [locale, String(value)])),
  );
});

const sources = ["GlossaryFile", "SchemeData", "OfficeData", "InstitutionData"] as const;

const capitals = (name: string) => name.match(/\b[A-Z]/g)?.length ?? 0;

/** Names of several words in capitals, or of five characters and more: shorter ones are too near to other words. */
export const officialNames = perFolder((folder: ContentFolder): Names => {
  const all = sources.flatMap((kind) => ofKind(folder, kind).flatMap(namesIn));
  const named = (locale: string) => [...new Set(all.flatMap((names) => names[locale] ?? []))];
  const en = named(english).filter((name) => capitals(name) >= 2 && name.split(" ").length >= 2);
  const zh = named(chinese).filter((name) => name.length >= 5);
  const key = createHash("sha1")
    .update(JSON.stringify([en, zh]))
    .digest("base64url")
    .slice(0, 12);
  return { english: en, chinese: zh, key };
});

export type Misspelling = { index: number; text: string; name: string };

type Token = { word: string; index: number };

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{Letter}\p{Number}&]+(?:['’][a-z]+)?/gu)].map(({ 0: word, index }) => ({
    word: word.replace(/['’]s?$/, ""),
    index,
  }));

const smallWords = ["of", "for", "the", "and", "to", "in", "on", "a", "an", "&"];

/** Words that half of all names share. */
const commonWords = [...smallWords, "Hong", "Kong", "Government"];

const isNear = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase() ||
  (smallWords.includes(a) && smallWords.includes(b)) ||
  (a.length >= 3 && b.length >= 3 && distance(a.toLowerCase(), b.toLowerCase()) <= (a.length >= 7 ? 2 : 1));

/** Grammar may make one thing many, or many one. */
const isSame = (written: string, wanted: string): boolean =>
  written === wanted || written === `${wanted}s` || (`${written}s` === wanted && !wanted.endsWith("ss"));

/** Whether some words are a name but for one word that is nearly right, or some capitals. */
function isSlipOf(words: readonly string[], name: readonly string[]): boolean {
  let wrong = 0;
  for (const [index, wanted] of name.entries()) {
    const written = words[index] ?? "";
    if (isSame(written, wanted)) continue;
    if (!isNear(written, wanted)) return false;
    if (written.toLowerCase() !== wanted.toLowerCase()) wrong++;
  }
  return wrong <= 1;
}

/** The words of a name that hold it, for one that has lost a word. */
const withoutOne = (name: readonly string[]): string[][] =>
  name
    .slice(1, -1)
    .map((_, index) => name.filter((__, each) => each !== index + 1))
    .filter((words) => words.filter((word) => !commonWords.includes(word)).length >= 3);

type EnglishIndex = Map<string, { name: string; words: string[]; at: number }[]>;

const englishIndexes = new Map<string, EnglishIndex>();

function englishIndex({ english: names, key }: Names): EnglishIndex {
  const known = englishIndexes.get(key);
  if (known) return known;
  const index: EnglishIndex = new Map();
  for (const name of names) {
    const words = tokensOf(name).map(({ word }) => word);
    for (const [at, word] of words.entries()) {
      if (smallWords.includes(word)) continue;
      const lower = word.toLowerCase();
      index.set(lower, [...(index.get(lower) ?? []), { name, words, at }]);
    }
  }
  englishIndexes.set(key, index);
  return index;
}

/** Names in an English text that are not quite right. */
export function misspeltInEnglish(text: string, names: Names): Misspelling[] {
  const index = englishIndex(names);
  const tokens = tokensOf(text);
  const words = tokens.map(({ word }) => word);
  const right: [number, number][] = [];
  const found: (Misspelling & { from: number; to: number })[] = [];
  for (const [position, { word }] of tokens.entries())
    for (const { name, words: wanted, at } of index.get(word.toLowerCase()) ?? []) {
      const from = position - at;
      if (from < 0) continue;
      const window = words.slice(from, from + wanted.length);
      const exact =
        window.length === wanted.length && wanted.every((each, number) => isSame(window[number] ?? "", each));
      if (exact) right.push([from, from + wanted.length]);
      else if (window.length === wanted.length && capitals(window.join(" ")) > 0 && isSlipOf(window, wanted))
        found.push({ index: tokens[from]?.index ?? 0, text: window.join(" "), name, from, to: from + wanted.length });
      else if (at === 0)
        for (const shorter of withoutOne(wanted)) {
          const part = words.slice(position, position + shorter.length);
          if (part.length === shorter.length && shorter.every((each, number) => part[number] === each))
            found.push({
              index: tokens[position]?.index ?? 0,
              text: part.join(" "),
              name,
              from: position,
              to: position + shorter.length,
            });
        }
    }
  const isRight = ({ from, to }: { from: number; to: number }) =>
    right.some(([start, end]) => start <= from && to <= end);
  const seen = new Set<number>();
  return found
    .filter((each) => !isRight(each) && !names.english.includes(each.text))
    .filter(({ from }) => !seen.has(from) && seen.add(from))
    .map(({ index: place, text: written, name }) => ({ index: place, text: written, name }));
}

type Half = { name: string; half: string; start: number };

const halves = new Map<string, Map<string, Half[]>>();

function halvesOf({ chinese: names, key }: Names): Map<string, Half[]> {
  const known = halves.get(key);
  if (known) return known;
  const index = new Map<string, Half[]>();
  for (const name of names) {
    const middle = Math.ceil(name.length / 2);
    for (const [half, start] of [
      [name.slice(0, middle), 0],
      [name.slice(middle), middle],
    ] as const)
      index.set(half.slice(0, 2), [...(index.get(half.slice(0, 2)) ?? []), { name, half, start }]);
  }
  halves.set(key, index);
  return index;
}

/** Last characters that are taken for each other; any other last character makes another word. */
const confused = ["劃畫", "周週", "處署局廳", "會匯", "室處"];

const isPlausibleEnd = (part: string, name: string, change: number): boolean => {
  const [a = "", b = ""] = [part.at(-1), name.at(-1)];
  return a === b || (change === 0 && confused.some((group) => group.includes(a) && group.includes(b)));
};

/** A character too many is one typed twice; otherwise a word stands in between, as 的 does. */
const hasDouble = (part: string): boolean => /(.)\1/u.test(part);

const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text);

/** The stretch of a text around a half of a name that is the name but for one character. */
function slipAround(
  text: string,
  at: number,
  { name, half, start }: Half,
): { index: number; text: string } | undefined {
  for (const change of [0, -1, 1]) {
    const begin = start === 0 ? at : at - start - change;
    if (begin < 0) continue;
    const part = text.slice(begin, begin + name.length + change);
    if (part.length !== name.length + change || !isHan(part) || distance(part, name) !== 1) continue;
    if (part[0] !== name[0] || !isPlausibleEnd(part, name, change)) continue;
    if (change === 1 && !hasDouble(part)) continue;
    if (start === 0 ? !part.startsWith(half) : !part.endsWith(half)) continue;
    return { index: begin, text: part };
  }
  return undefined;
}

/** Names in a Chinese text that are not quite right. */
export function misspeltInChinese(text: string, names: Names): Misspelling[] {
  const index = halvesOf(names);
  const found: Misspelling[] = [];
  for (let at = 0; at < text.length - 1; at++)
    for (const half of index.get(text.slice(at, at + 2)) ?? []) {
      if (!text.startsWith(half.half, at)) continue;
      const begin = at - half.start;
      if (begin >= 0 && text.startsWith(half.name, begin)) continue;
      const slip = slipAround(text, at, half);
      if (slip && !found.some(({ index: known }) => known === slip.index)) found.push({ ...slip, name: half.name });
    }
  return found.filter(({ index: at, text: part }) => !isPartOfName(text, at, part.length, names));
}

/** Whether what looks like a slip lies inside, or is, another name that is right. */
const isPartOfName = (text: string, at: number, length: number, { chinese: names }: Names): boolean =>
  names.some((name) => {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
      if (start <= at && at + length <= start + name.length) return true;
    return false;
  });
