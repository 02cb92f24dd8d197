import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import { splitMdx } from "#lib/editorial/content-file.ts";
import { contentFiles, contentText } from "../changed-content.ts";

/** A key somewhere in the real content. */
export type KeyPlace = {
  file: string;
  /** The keys that lead to it; a star for any place in a list. */
  path: string;
  /** Where the key begins, where its value begins and ends. */
  key: [start: number, end: number];
  value: [start: number, end: number];
  node: unknown;
  /** Written as `{ key: value }`. */
  inFlow: boolean;
  /** How many keys stand beside it. */
  siblings: number;
};

const rangeOf = (node: unknown): [number, number] => {
  const range = (node as Node | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
};

function placesIn(file: string, map: YAMLMap, path: string, offset: number, found: KeyPlace[]): void {
  for (const pair of map.items as Pair[]) {
    if (!isScalar(pair.key)) continue;
    const here = path === "" ? String(pair.key.value) : `${path}.${String(pair.key.value)}`;
    const [keyStart, keyEnd] = rangeOf(pair.key);
    const [valueStart, valueEnd] = rangeOf(pair.value);
    found.push({
      file,
      path: here,
      key: [keyStart + offset, keyEnd + offset],
      value: [valueStart + offset, valueEnd + offset],
      node: pair.value,
      inFlow: map.flow === true,
      siblings: map.items.length,
    });
    below(file, pair.value, here, offset, found);
  }
}

function below(file: string, node: unknown, path: string, offset: number, found: KeyPlace[]): void {
  if (isMap(node)) placesIn(file, node, path, offset, found);
  else if (isSeq(node)) for (const item of node.items) below(file, item, `${path}.*`, offset, found);
}

/** Every key of a file of the real content. */
function keysOf(file: string): KeyPlace[] {
  const text = contentText(file);
  const head = file.endsWith(".mdx") ? splitMdx(text).head : { text, offset: 0 };
  const found: KeyPlace[] = [];
  below(file, parseDocument(head.text).contents, "", head.offset, found);
  return found;
}

/** For each path of keys that files of a kind use, one place in the shortest file that has it. */
export function onePlaceForEachKey(belongs: (file: string) => boolean): Map<string, KeyPlace> {
  const files = contentFiles()
    .filter(belongs)
    .sort((a, b) => contentText(a).length - contentText(b).length);
  const places = new Map<string, KeyPlace>();
  for (const file of files)
    for (const place of keysOf(file)) if (!places.has(place.path)) places.set(place.path, place);
  return places;
}

const splice = (text: string, start: number, end: number, by: string) => text.slice(0, start) + by + text.slice(end);

/** The text without a key and its value; undefined where that would leave no valid YAML. */
export function withoutKey({ file, key: [start], value, inFlow, siblings }: KeyPlace): string | undefined {
  const text = contentText(file);
  const end = Math.max(value[1], start);
  if (siblings < 2) return undefined;
  if (inFlow) {
    const after = /^\s*,\s*/.exec(text.slice(end));
    if (after) return splice(text, start, end + after[0].length, "");
    const before = /,\s*$/.exec(text.slice(0, start));
    return before ? splice(text, start - before[0].length, end, "") : undefined;
  }
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const isFirstOfItem = /^\s*-\s+$/.test(text.slice(lineStart, start));
  // A block ends where the next line begins.
  const newline = text.indexOf("\n", text[end - 1] === "\n" ? end - 1 : end);
  const lineEnd = newline < 0 ? text.length : newline + 1;
  if (!isFirstOfItem) return splice(text, lineStart, lineEnd, "");
  const next = /^\s*/.exec(text.slice(lineEnd))?.[0].length ?? 0;
  return splice(text, start, lineEnd + next, "");
}

/** The text with another value. */
export const withValue = ({ file, value: [start, end] }: KeyPlace, written: string): string =>
  splice(contentText(file), start, end, written);

/** The text with the key written otherwise. */
export const withKey = ({ file, key: [start, end] }: KeyPlace, written: string): string =>
  splice(contentText(file), start, end, written);

/** The line of a key. */
export const lineOfKey = ({ file, key: [start] }: KeyPlace): number =>
  contentText(file).slice(0, start).split("\n").length;

/** A slip of the finger in a word: two of its letters change places, or its last is left out. */
export function misspelt(word: string): string {
  if (/^zh-han[ts]$/.test(word)) return word.replace("-", "_");
  const at = word.length > 3 ? Math.floor(word.length / 2) - 1 : 0;
  const swapped = word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
  return swapped === word || word.length < 4 ? `${word}${word.at(-1) ?? ""}` : swapped;
}
