import { Converter as fromSimplified } from "opencc-js/cn2t";
import { Converter as fromTraditional } from "opencc-js/t2cn";

const toSimplified = fromTraditional({ from: "hk", to: "cn" });
const toTraditional = fromSimplified({ from: "cn", to: "hk" });

/** Addresses, file names and the like are of no language. */
const addresses = /[\p{Script=Latin}\p{N}@_-]+(?:[.@/:][\p{Script=Latin}\p{N}@_-]+)+\/?/gu;

const latinRun = /\p{Script=Latin}[\p{Script=Latin}\p{N}\p{P}\s]*/gu;
const latinWord = /\p{Script=Latin}[\p{Script=Latin}’'-]*/gu;

/** Words that are written small in names too: "Office for Attracting Strategic Enterprises", "Faculdade de Direito". */
const links = new Set(
  "a an and as at by da das de der des di do du e et for from in la of on or the to und with y".split(" "),
);

/** A name is written with capitals; three small words that are no links make a sentence of it. */
const mostSmallWords = 2;

/** The English, or other Latin, sentences within a text; official names are none. */
export function latinSentences(text: string): string[] {
  const runs = text.replace(addresses, "；").match(latinRun) ?? [];
  return runs.filter((run) => {
    const words = run.match(latinWord) ?? [];
    return words.filter((word) => /^\p{Ll}/u.test(word) && !links.has(word)).length > mostSmallWords;
  });
}

/** The letters of a text that belong to none of the scripts. */
export const lettersOutside = (text: string, scripts: readonly string[]): string[] => {
  const inside = new RegExp(`[${scripts.map((script) => `\\p{Script=${script}}`).join("")}]`, "u");
  return [...text].filter((letter) => /\p{L}/u.test(letter) && !inside.test(letter));
};

/** Every character of the Big5 standard: those in which Traditional Chinese is written, without Hong Kong's own. */
const traditional = new Set<string>();
const big5 = new TextDecoder("big5");
for (let lead = 0xa4; lead <= 0xf9; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) traditional.add(big5.decode(new Uint8Array([lead, trail])));

/** The characters of a text that are written otherwise in Simplified Chinese. */
export const traditionalIn = (text: string): string[] => [...text].filter((each) => toSimplified(each) !== each);

/** The characters of a text that are written otherwise in Traditional Chinese; not those that both have, as 后 and 里. */
export const simplifiedIn = (text: string): string[] =>
  [...text].filter((each) => toTraditional(each) !== each && !traditional.has(each));
