import type { Passage, Texts } from "../passage.ts";

/** What a word is worth by where it stands, and how much it loses in a long text. */
export type Field = {
  weight: number;
  /** 0: length does not matter; 1: a word in a text of twice the usual length is worth half. */
  lengthMatters: number;
  /** True for what a thing, or its page, is called. */
  isName: boolean;
  /** The texts of each locale; what belongs to no locale stands under the empty name. */
  texts: (passage: Passage) => Texts;
};

const listed = (names: readonly string[] | undefined): Texts =>
  names && names.length > 0 ? { "": names.join(" \n ") } : {};

const isWhole = ({ anchor, isOwnResult }: Passage) => anchor === undefined || isOwnResult === true;

/** The fields of a passage. A word counts in each; of several languages the one in which it counts most. */
export const fields: readonly Field[] = [
  { weight: 6, lengthMatters: 0.2, isName: true, texts: ({ names }) => listed(names) },
  { weight: 3, lengthMatters: 0.2, isName: true, texts: ({ aliases }) => listed(aliases) },
  { weight: 5, lengthMatters: 0.3, isName: true, texts: (passage) => (isWhole(passage) ? passage.title : {}) },
  { weight: 2.5, lengthMatters: 0.3, isName: true, texts: (passage) => (isWhole(passage) ? {} : passage.title) },
  { weight: 4, lengthMatters: 0.3, isName: false, texts: ({ heading = {} }) => heading },
  { weight: 1.5, lengthMatters: 0.3, isName: false, texts: ({ above = {} }) => above },
  { weight: 1, lengthMatters: 0, isName: false, texts: ({ words }) => listed(words) },
  { weight: 1, lengthMatters: 0.7, isName: false, texts: ({ text }) => text },
];
