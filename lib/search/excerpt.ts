import type { Hit } from "./hits.ts";

/** A piece of an excerpt; a hit answers the question. */
export type Piece = { text: string; isHit: boolean };

/** Nobody looks for an excerpt at the end of a long list. */
const mostRead = 4000;

/** How much of a text is shown, in Latin letters; a Chinese character counts twice. */
const shownWidth = 220;
/** How far before the first hit the excerpt may begin, to begin with a sentence. */
const leadIn = 90;

const sentenceEnds = [". ", "? ", "! ", "。", "？", "！", "；"];

const widthOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** The end of the excerpt that begins at `start`, between words. */
function endFrom(text: string, start: number): number {
  let [end, width] = [start, 0];
  while (end < text.length && width < shownWidth) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    width += widthOf(character);
    end += character.length;
  }
  if (end >= text.length) return text.length;
  const blank = text.lastIndexOf(" ", end);
  const isInWord = /[\p{L}\p{N}]/u.test(text[end] ?? "") && !/\p{Script=Han}/u.test(text[end] ?? "");
  return isInWord && blank > start ? blank : end;
}

/** The beginning of the sentence before a hit, or of the word, where the sentence is long. */
function beginningBefore(text: string, hit: number): number {
  const least = Math.max(0, hit - leadIn);
  const before = text.slice(least, hit);
  const sentence = Math.max(
    ...sentenceEnds.map((end) => {
      const at = before.lastIndexOf(end);
      return at < 0 ? -1 : at + end.length;
    }),
  );
  if (sentence >= 0) return least + sentence;
  if (least === 0) return 0;
  const blank = before.indexOf(" ");
  return blank < 0 ? least : least + blank + 1;
}

/** Beginnings that are tried: the first hits of a text are as good as the last. */
const mostTried = 40;

/** The beginning from which most different hits are shown. */
function bestStart(text: string, hits: readonly Hit[]): number {
  let best = { start: 0, worth: -1 };
  for (const hit of hits.slice(0, mostTried)) {
    const start = beginningBefore(text, hit.start);
    const end = endFrom(text, start);
    const inside = hits.filter((each) => each.start >= start && each.end <= end);
    const worth = new Set(inside.map((each) => text.slice(each.start, each.end).toLowerCase())).size;
    if (worth > best.worth) best = { start, worth };
  }
  return best.start;
}

/** The part of a text that answers a question best, with the words that answer it. */
export function excerptOf(whole: string, hitsIn: (text: string) => Hit[]): Piece[] {
  const text = whole.slice(0, mostRead);
  const hits = hitsIn(text);
  const start = bestStart(text, hits);
  const end = endFrom(text, start);
  const pieces: Piece[] = start > 0 ? [{ text: "… ", isHit: false }] : [];
  let at = start;
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue;
    pieces.push(
      { text: text.slice(at, hit.start), isHit: false },
      { text: text.slice(hit.start, hit.end), isHit: true },
    );
    at = hit.end;
  }
  pieces.push({ text: text.slice(at, end), isHit: false }, { text: end < text.length ? " …" : "", isHit: false });
  return pieces.filter((piece) => piece.text !== "");
}
