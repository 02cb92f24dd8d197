import type { SearchIndex } from "./search-index.ts";

/** The index as a file holds it: one list of all postings, cut by how many each term has. */
type StoredIndex = Pick<SearchIndex, "passages" | "concepts" | "ignored"> & {
  terms: string[];
  /** How many passages have each term. */
  counts: number[];
  idfs: number[];
  /** The word of each term as it is written; empty where the term is no word. */
  words: string[];
  /** Little-endian, in base64. */
  postings: { passages: string; values: string };
};

const base64 = (array: Uint32Array | Uint16Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString("base64");

/** A copy of its own: the buffers of Node begin where they like, and numbers of four bytes may not. */
const bytesOf = (text: string): ArrayBuffer => Uint8Array.from(Buffer.from(text, "base64")).buffer;

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The index as text; the same index gives the same text. */
export function storeIndex({ passages, concepts, ignored, postings, surfaces }: SearchIndex): string {
  const entries = [...postings].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const total = entries.reduce((sum, [, list]) => sum + list.passages.length, 0);
  const all = { passages: new Uint32Array(total), values: new Uint16Array(total) };
  let end = 0;
  for (const [, list] of entries) {
    all.passages.set(list.passages, end);
    all.values.set(list.values, end);
    end += list.passages.length;
  }
  return JSON.stringify({
    passages,
    concepts,
    ignored,
    terms: entries.map(([term]) => term),
    counts: entries.map(([, list]) => list.passages.length),
    idfs: entries.map(([, { idf }]) => rounded(idf)),
    words: entries.map(([term]) => surfaces.get(term) ?? ""),
    postings: { passages: base64(all.passages), values: base64(all.values) },
  } satisfies StoredIndex);
}

/** The index that a text holds. */
export function readIndex(text: string): SearchIndex {
  const { passages, concepts, ignored, terms, counts, idfs, words, postings } = JSON.parse(text) as StoredIndex;
  const all = {
    passages: new Uint32Array(bytesOf(postings.passages)),
    values: new Uint16Array(bytesOf(postings.values)),
  };
  let start = 0;
  const lists = terms.map((term, index) => {
    const end = start + (counts[index] ?? 0);
    const list = {
      passages: all.passages.subarray(start, end),
      values: all.values.subarray(start, end),
      idf: idfs[index] ?? 0,
    };
    start = end;
    return [term, list] as const;
  });
  const surfaces = terms.flatMap((term, index) => (words[index] ? [[term, words[index]] as const] : []));
  return { passages, concepts, ignored, postings: new Map(lists), surfaces: new Map(surfaces) };
}
