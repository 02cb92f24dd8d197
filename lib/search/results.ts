import type { Passage } from "./passage.ts";

/** A passage and how well it answers. */
export type Ranked = { passage: Passage; score: number };

/** A result: the passage of a page that answers best, and others of the same page. */
export type Result = Ranked & { also: readonly Ranked[] };

/** What the other parts of a page add to its best one. */
const wholeWorth = 0.6;

/** What is far behind the best is noise. */
const leastShare = 0.12;

/** Parts of the page that are nearly as good as the best are named beneath it. */
const also = { most: 3, share: 0.5 };

/** What is one result: a page, or an entry that stands for itself. */
export const resultKeyOf = ({ path, anchor, isOwnResult }: Passage): string =>
  isOwnResult ? `${path}#${anchor}` : path;

/** One result a page, best first; `wholeOf` is how well the page as a whole answers. */
export function resultsOf(ranked: readonly Ranked[], wholeOf: (passage: Passage) => number): Result[] {
  const pages = new Map<string, Ranked & { also: Ranked[] }>();
  for (const each of ranked.toSorted((a, b) => b.score - a.score)) {
    const key = resultKeyOf(each.passage);
    const known = pages.get(key);
    if (!known) {
      pages.set(key, { ...each, also: [] });
      continue;
    }
    const { anchor } = each.passage;
    const isKnown = [known, ...known.also].some(({ passage }) => passage.anchor === anchor);
    if (anchor !== undefined && !isKnown && known.also.length < also.most && each.score >= known.score * also.share)
      known.also.push(each);
  }
  const results = [...pages.values()]
    .map((result) => ({ ...result, score: result.score + wholeWorth * wholeOf(result.passage) }))
    .toSorted((a, b) => b.score - a.score);
  const least = (results[0]?.score ?? 0) * leastShare;
  return results.filter(({ score }) => score >= least);
}
