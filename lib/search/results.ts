import type { Passage } from "./passage.ts";

/** A passage and how well it answers. */
export type Ranked = {
  /** Of the passage, in the index. */
  number: number;
  passage: Passage;
  score: number;
  /** How much it says of what the question wants to know, beside what the question is about. */
  detail: number;
};

/** A result: the passage of a page that answers best, and others of the same page. */
export type Result = Ranked & { also: readonly Ranked[] };

/** What the other parts of a page add to its best one. */
const wholeWorth = 0.6;

/** What is far behind the best is noise: as a result, and as a passage that a result could be made of. */
export const leastShare = { result: 0.12, passage: 0.06 };

/** Parts of the page that are nearly as good as the best are named beneath it. */
const also = { most: 3, share: 0.5 };

/** What is one result: a page, or an entry that stands for itself. */
export const resultKeyOf = ({ path, anchor, isOwnResult }: Passage): string =>
  isOwnResult ? `${path}#${anchor}` : path;

/** Of a page that is what the question is about, the section that tells what it wants to know is shown. */
const detailWorth = 2;

const worthOf = ({ score, detail, passage }: Ranked) => score + (passage.isPast ? 0 : detailWorth * detail);
const byAnswer = (a: Ranked, b: Ranked) => worthOf(b) - worthOf(a);

/** The other sections of a page that are worth a look. */
function othersOf(shown: Ranked, all: readonly Ranked[]): Ranked[] {
  const byAnchor = new Map<string, Ranked>();
  for (const each of all) {
    const { anchor } = each.passage;
    if (anchor === undefined || anchor === shown.passage.anchor || byAnchor.has(anchor)) continue;
    if (each.score >= shown.score * also.share) byAnchor.set(anchor, each);
  }
  return [...byAnchor.values()].slice(0, also.most);
}

/** One result a page, best first; `wholeOf` is how well the page as a whole answers. */
export function resultsOf(ranked: readonly Ranked[], wholeOf: (number: number) => number): Result[] {
  const pages = new Map<string, Ranked[]>();
  for (const each of ranked) {
    const key = resultKeyOf(each.passage);
    const known = pages.get(key);
    if (known) known.push(each);
    else pages.set(key, [each]);
  }
  const results = [...pages.values()].flatMap((all) => {
    const sorted = all.toSorted(byAnswer);
    const [shown] = sorted;
    if (!shown) return [];
    const best = all.reduce((a, b) => (b.score > a.score ? b : a));
    return [{ ...shown, score: best.score + wholeWorth * wholeOf(best.number), also: othersOf(shown, sorted) }];
  });
  const sorted = results.toSorted((a, b) => b.score - a.score);
  const least = (sorted[0]?.score ?? 0) * leastShare.result;
  return sorted.filter(({ score }) => score >= least);
}
