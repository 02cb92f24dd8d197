import { stemmer } from "stemmer";
import { fold } from "./fold.ts";

/** The smallest part of a text that is compared: a word, or one Chinese character. */
export type Unit = {
  /** By which it is compared: the stem of an English word, any other word or character as it is. */
  key: string;
  /** As it stands in the folded text. */
  text: string;
  start: number;
  isHan: boolean;
};

const pattern = /\p{Script=Han}|\d+(?:\.\d+)+(?!\p{L})|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’](?!s\b)\p{L}+)?/gu;

const isHan = /^\p{Script=Han}$/u;
const isLatin = /^[a-z]{3,}$/;

/** The stem of an English word: `employers` and `employer` are one. Other words are their own stem. */
export const stemOf = (word: string): string => (isLatin.test(word) ? stemmer(word) : word.replace(/['’]/g, ""));

/** Cuts a folded text into its units. */
export const unitsOf = (folded: string): Unit[] =>
  [...folded.matchAll(pattern)].map(({ 0: text, index }) => {
    const single = isHan.test(text);
    return { key: single ? text : stemOf(text), text, start: index, isHan: single };
  });

/** Gives the units of a name. */
export type ReadName = (name: string) => readonly Unit[];

/** The units of a name, folded. */
export const unitsOfName: ReadName = (name) => unitsOf(fold(name));

/** As {@link unitsOfName}, for the time in which an index is loaded: every name is asked for several times then. */
export function rememberingNames(): ReadName {
  const known = new Map<string, readonly Unit[]>();
  return (name) => {
    const units = known.get(name) ?? unitsOfName(name);
    known.set(name, units);
    return units;
  };
}
