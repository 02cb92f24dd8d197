import { cleanText } from "./analysis/fold.ts";

/** What a search reads of a question, and how much it tells at once. */
export const limits = {
  /** Characters of a question. */
  question: 200,
  /** Parts of a question: whoever writes a letter is answered by its first lines. */
  parts: 16,
  /** Results at once, and how far behind the first ones. */
  results: 50,
  offset: 1000,
  /** Results on a page. */
  page: 10,
} as const;

/** A question as it is read: without what cannot be read, and no longer than the limit. */
export const readableQuestion = (text: string): string =>
  cleanText(text.slice(0, limits.question * 4)).slice(0, limits.question);
