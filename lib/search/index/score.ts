import type { Part } from "../analysis/question.ts";
import { isNameIn, type Postings, type SearchIndex, worthOf } from "./search-index.ts";

/** How fast further occurrences stop to count. */
const saturation = 3;

/** A word that is rarer than this tells one page from another. */
const telling = 2.5;

/** What has a page of its own is what a question is about; the rest says what it wants to know of it. */
const subjectEmphasis = 1.5;

/** What a text has of a question. */
export type Score = {
  /** The sum over the parts of the question. */
  sum: number;
  /** How much of the question it answers at all, 0 to 1; rare words count more. */
  coverage: number;
};

export type PassageScore = Score & {
  passage: number;
  /** True where a telling word of the question stands in the name of the thing or the title of its page. */
  isCalledSo: boolean;
  /** The sum over those parts that do not name a page: what the question wants to know. */
  detail: number;
};

/** What the passages have of a question, and what their pages have of it as a whole. */
export type Scores = { passages: PassageScore[]; pages: ReadonlyMap<number, Score> };

/** Arrays as long as the index, kept between questions: making them anew takes longer than most questions. */
type Workspace = {
  sums: Float64Array;
  details: Float64Array;
  matched: Float64Array;
  named: Uint8Array;
  part: Float64Array;
  hits: Float64Array;
  counts: Uint16Array;
};

const workspaces = new WeakMap<SearchIndex, Workspace>();

function workspaceFor(index: SearchIndex): Workspace {
  const size = index.passages.length;
  const workspace = workspaces.get(index) ?? {
    sums: new Float64Array(size),
    details: new Float64Array(size),
    matched: new Float64Array(size),
    named: new Uint8Array(size),
    part: new Float64Array(size),
    hits: new Float64Array(size),
    counts: new Uint16Array(size),
  };
  workspaces.set(index, workspace);
  return workspace;
}

const at = (array: { readonly [index: number]: number }, index: number): number => array[index] as number;

/** Adds what each passage has of one term; `isTelling` where it tells one page from another. */
function addTerm(
  { passages, values, idf }: Postings,
  { hits, counts, named }: Workspace,
  isTelling: boolean,
  touched: number[],
): void {
  for (let index = 0; index < passages.length; index++) {
    const passage = at(passages, index);
    const value = at(values, index);
    const worth = worthOf(value);
    if (at(counts, passage) === 0) touched.push(passage);
    counts[passage] = at(counts, passage) + 1;
    hits[passage] = at(hits, passage) + (idf * worth) / (saturation + worth);
    if (isTelling && isNameIn(value)) named[passage] = 1;
  }
}

/** Takes the best alternative of a part into `part`; of several terms all should be there. */
function addPart(part: Part, index: SearchIndex, workspace: Workspace): { touched: Set<number>; rarity: number } {
  const touched = new Set<number>();
  const emphasis = part.isSubject ? subjectEmphasis : 1;
  let rarity = 0;
  for (const { terms, weight } of part.alternatives) {
    const found = terms.flatMap((term) => index.postings.get(term) ?? []);
    if (found.length === 0) continue;
    const now: number[] = [];
    for (const postings of found) addTerm(postings, workspace, part.isSubject || postings.idf > telling, now);
    rarity = Math.max(rarity, emphasis * weight * (found.reduce((sum, { idf }) => sum + idf, 0) / terms.length));
    for (const passage of now) {
      const share = at(workspace.counts, passage) / terms.length;
      const worth = emphasis * weight * (at(workspace.hits, passage) / terms.length) * share;
      if (worth > at(workspace.part, passage)) workspace.part[passage] = worth;
      touched.add(passage);
      workspace.hits[passage] = 0;
      workspace.counts[passage] = 0;
    }
  }
  return { touched, rarity };
}

/** A third of what a part could be worth answers it. */
const answered = (worth: number, rarity: number) => Math.min(rarity, worth * 3);

/** What every passage, and every page, has of a question. */
export function scoresOf(parts: readonly Part[], index: SearchIndex, pageOf: Uint32Array): Scores {
  const workspace = workspaceFor(index);
  const { sums, details, matched, named, part: best } = workspace;
  const all = new Set<number>();
  const pages = new Map<number, Score>();
  let whole = 0;
  for (const part of parts) {
    const { touched, rarity } = addPart(part, index, workspace);
    whole += rarity;
    const bestOfPage = new Map<number, number>();
    for (const passage of touched) {
      const worth = at(best, passage);
      all.add(passage);
      sums[passage] = at(sums, passage) + worth;
      if (!part.isSubject) details[passage] = at(details, passage) + worth;
      matched[passage] = at(matched, passage) + answered(worth, rarity);
      const page = at(pageOf, passage);
      if (worth > (bestOfPage.get(page) ?? 0)) bestOfPage.set(page, worth);
      best[passage] = 0;
    }
    for (const [page, worth] of bestOfPage) {
      const { sum = 0, coverage = 0 } = pages.get(page) ?? {};
      pages.set(page, { sum: sum + worth, coverage: coverage + answered(worth, rarity) });
    }
  }
  const share = (value: number) => (whole > 0 ? value / whole : 0);
  const passages = [...all].map((passage) => {
    const isCalledSo = at(named, passage) === 1;
    const coverage = share(at(matched, passage));
    const score = { passage, sum: at(sums, passage), coverage, isCalledSo, detail: at(details, passage) };
    sums[passage] = 0;
    details[passage] = 0;
    matched[passage] = 0;
    named[passage] = 0;
    return score;
  });
  for (const page of pages.values()) page.coverage = share(page.coverage);
  return { passages, pages };
}
