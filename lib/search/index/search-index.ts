import type { Concept } from "../analysis/phrases.ts";
import type { Passage } from "../passage.ts";

/** Where a term occurs: the passages in ascending order, and how much each occurrence is worth. */
export type Postings = {
  passages: Uint32Array;
  /** Weighted occurrences, in 512ths, shifted left by one; the lowest bit says that the thing or its page is called so. */
  values: Uint16Array;
  /** How rare the term is. */
  idf: number;
};

/** The index: made once, never changed. */
export type SearchIndex = {
  passages: readonly Passage[];
  concepts: readonly Concept[];
  /** Words without a meaning of their own. */
  ignored: readonly string[];
  postings: ReadonlyMap<string, Postings>;
  /** Words as they are written, commonest first, by their term. */
  surfaces: ReadonlyMap<string, string>;
};

const scale = 512;

/** Packs what a term is worth in a passage; what is worth more than 63 counts as that. */
export const packValue = (worth: number, isName: boolean): number =>
  (Math.min(0x7fff, Math.max(1, Math.round(worth * scale))) << 1) | Number(isName);

export const worthOf = (value: number): number => (value >> 1) / scale;

export const isNameIn = (value: number): boolean => (value & 1) === 1;
