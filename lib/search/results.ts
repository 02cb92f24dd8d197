import type { Passage } from "./passage.ts";

/** A passage and how well it answers. */
export type Ranked = {
  /** Of the passage, in the index. */
  number: number;
  /** Of its page: of one page one result is made. */
  page: number;
  passage: Passage;
  score: number;
  /** How much it says of what the question wants to know, beside what the question is about. */
  detail: number;
};

/** A result: the passage of a page that answers best, and all those of the page. */
export type Result = Ranked & { ofPage: readonly Ranked[] };

/** What the other parts of a page add to its best one. */
const wholeWorth = 0.6;

/** What is far behind the best is noise: as a result, and as a passage that a result could be made of. */
export const leastShare = { result: 0.12, passage: 0.12 };

/** Parts of the page that are nearly as good as the best are named beneath it. */
const also = { most: 3, share: 0.3 };

/** What is one result: a page, or an entry that stands for itself. */
export const resultKeyOf = ({ path, anchor, isOwnResult }: Passage): string =>
  isOwnResult ? `${path}#${anchor}` : path;

/** Of a page that is what the question is about, the section that tells what it wants to know is shown. */
const detailWorth = 2;

const worthShowing = ({ score, detail, passage }: Ranked) => score + (passage.isPast ? 0 : detailWorth * detail);

/** The other sections of the page that are worth a look, best first. */
export function alsoOn({ score, passage: shown, ofPage }: Result): Ranked[] {
  const byAnchor = new Map<string, Ranked>();
  for (const each of ofPage.toSorted((a, b) => worthShowing(b) - worthShowing(a))) {
    const { anchor } = each.passage;
    if (anchor === undefined || anchor === shown.anchor || byAnchor.has(anchor)) continue;
    if (each.score >= score * also.share) byAnchor.set(anchor, each);
  }
  return [...byAnchor.values()].slice(0, also.most);
}

function resultOf(ofPage: readonly Ranked[], wholeOf: (number: number) => number): Result | undefined {
  let [shown] = ofPage;
  let [best] = ofPage;
  if (!shown || !best) return undefined;
  for (const each of ofPage) {
    if (worthShowing(each) > worthShowing(shown)) shown = each;
    if (each.score > best.score) best = each;
  }
  return { ...shown, score: best.score + wholeWorth * wholeOf(best.number), ofPage };
}

/** One result a page, best first; `wholeOf` is how well the page as a whole answers. */
export function resultsOf(ranked: readonly Ranked[], wholeOf: (number: number) => number): Result[] {
  const pages = new Map<number, Ranked[]>();
  for (const each of ranked) {
    const known = pages.get(each.page);
    if (known) known.push(each);
    else pages.set(each.page, [each]);
  }
  const results = [...pages.values()].flatMap((ofPage) => resultOf(ofPage, wholeOf) ?? []);
  const least = results.reduce((most, { score }) => Math.max(most, score), 0) * leastShare.result;
  return results.filter(({ score }) => score >= least).toSorted((a, b) => b.score - a.score);
}
