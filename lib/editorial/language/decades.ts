import { blanked } from "./blanked.ts";
import type { Figure } from "./figures.ts";
import { chineseNumber, small } from "./number-words.ts";

/** The 1990s, the nineties, 1990年代, 90年代, 九十年代: in Chinese the century often stays unsaid. */
const decade =
  /\b(?:19|20)?([2-9]0)s\b|(?<!\d)(?:19|20)?([2-9]0)年代|\b(twen|thir|for|fif|six|seven|eigh|nine)ties\b|([二三四五六七八九]十)年代/gi;

/** The decades that a text names, each by the number of its first year in its century, and the text without them. */
export function decadesIn(text: string): { decades: Figure[]; rest: string } {
  const decades = [...text.matchAll(decade)].map(
    ({ 0: match, 1: years, 2: yearsInChinese, 3: word, 4: numerals = "", index }) => {
      const value = word ? small[`${word.toLowerCase()}ty`] : chineseNumber(numerals);
      return { value: Number(years ?? yearsInChinese ?? value ?? 0), index, text: match };
    },
  );
  return { decades, rest: blanked(text, decade) };
}
