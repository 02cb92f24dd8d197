import type { ContentFile } from "../content-file.ts";
import type { Saying } from "../words/words.ts";

/** What is wrong with a line that should have been a key with its value; `key` is as it is written. */
export type KeySlip = { say: Saying<"yaml-syntax">; at: number; key: string };

const inLine: readonly (readonly [RegExp, Saying<"yaml-syntax">])[] = [
  [/^\s*(?:- )?([\w-]+)[ \t]*：/, "wideColon"],
  [/^\s*(?:- )?([\w-]+):[\u00a0\u2000-\u200b\u3000]/, "wideBlank"],
  [/^\s*(?:- )?([\w-]+):[^\s/]/, "noBlank"],
  [/^\s*(?:- )?([\w-]+)(?:[ \t]+[^:]*)?$/, "noColon"],
];

/** The marks that are left where two versions of a file were not brought together. */
const conflictMark = /^(?:<{7}|>{7})(?: .*)?$/m;

/** Where the marks of two versions begin, if they stand in the YAML of a file. */
export function conflictIn({ head }: ContentFile): number | undefined {
  const found = conflictMark.exec(head.text);
  return found ? found.index + head.offset : undefined;
}

/** Whether a word stands as a key elsewhere in the file: then it was meant for one here too. */
const isKeyElsewhere = (text: string, word: string): boolean =>
  new RegExp(`(?:^|[\\s{,])${word}: ?`, "m").test(text) && /^[A-Za-z][\w-]*$/.test(word);

/** The slip in the line of a place, where a key was meant and its colon, or the blank behind that, is not as it must be. */
export function keySlipAt({ head }: ContentFile, at: number): KeySlip | undefined {
  const place = at - head.offset;
  const start = head.text.lastIndexOf("\n", place - 1) + 1;
  const [line = ""] = head.text.slice(start).split("\n", 1);
  for (const [pattern, say] of inLine) {
    const [, key] = pattern.exec(line) ?? [];
    if (key === undefined) continue;
    return isKeyElsewhere(head.text, key) ? { say, at: start + line.indexOf(key) + head.offset, key } : undefined;
  }
  return undefined;
}
