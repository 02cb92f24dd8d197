import { distance } from "fastest-levenshtein";
import type { Misspelling, Names } from "./official-names.ts";

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
const confused = ["劃畫", "周週", "處署局廳室", "會匯"];

const isPlausibleEnd = (part: string, name: string, change: number): boolean => {
  const [a = "", b = ""] = [part.at(-1), name.at(-1)];
  return a === b || (change === 0 && confused.some((group) => group.includes(a) && group.includes(b)));
};

/** A character too many is one typed twice, or an "and"; otherwise a word stands in between, as 的 does. */
const hasTooMuch = (part: string, name: string): boolean =>
  /(.)\1/u.test(part) || [..."及與和"].some((and) => part.includes(and) && !name.includes(and));

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
    if (change === 1 && !hasTooMuch(part, name)) continue;
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
