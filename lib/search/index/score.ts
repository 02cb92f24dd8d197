import type { Part } from "../analysis/question.ts";
import { isNameIn, type Postings, type SearchIndex, worthOf } from "./search-index.ts";
import { at, clear, newWorkspace, type Workspace } from "./workspace.ts";

/** How fast further occurrences stop to count. */
const saturation = 3;

/** A word that is rarer than this tells one page from another. */
const telling = 2.5;

/** What has a page of its own is what a question is about; the rest says what it wants to know of it. */
const subjectEmphasis = 1.5;

/** What the passages, and their pages as a whole, have of a question; to be read before the next question is asked. */
export type Scores = Readonly<
  Pick<Workspace, "touched" | "sums" | "details" | "coverages" | "calledSo" | "pageSums" | "pageCoverages">
>;

/** Adds what each passage has of one term; `isTelling` where it tells one page from another. */
function addTerm({ passages, values, idf }: Postings, workspace: Workspace, isTelling: boolean, now: number[]): void {
  const { hits, counts, calledSo } = workspace;
  for (let index = 0; index < passages.length; index++) {
    const passage = at(passages, index);
    const value = at(values, index);
    const worth = worthOf(value);
    if (at(counts, passage) === 0) now.push(passage);
    counts[passage] = at(counts, passage) + 1;
    hits[passage] = at(hits, passage) + (idf * worth) / (saturation + worth);
    if (isTelling && isNameIn(value)) calledSo[passage] = 1;
  }
}

/** Takes the best alternative of a part into `part`; of several terms all should be there. */
function addPart(part: Part, index: SearchIndex, workspace: Workspace): { touched: number[]; rarity: number } {
  const { hits, counts, part: best } = workspace;
  const touched: number[] = [];
  const emphasis = part.isSubject ? subjectEmphasis : 1;
  let rarity = 0;
  for (const { terms, weight } of part.alternatives) {
    const found = terms.flatMap((term) => index.postings.get(term) ?? []);
    if (found.length === 0) continue;
    const now: number[] = [];
    for (const postings of found) addTerm(postings, workspace, part.isSubject || postings.idf > telling, now);
    rarity = Math.max(rarity, emphasis * weight * (found.reduce((sum, { idf }) => sum + idf, 0) / terms.length));
    for (const passage of now) {
      const share = at(counts, passage) / terms.length;
      const worth = emphasis * weight * (at(hits, passage) / terms.length) * share;
      if (at(best, passage) === 0) touched.push(passage);
      if (worth > at(best, passage)) best[passage] = worth;
      hits[passage] = 0;
      counts[passage] = 0;
    }
  }
  return { touched, rarity };
}

/** A third of what a part could be worth answers it. */
const answered = (worth: number, rarity: number) => Math.min(rarity, worth * 3);

/** Adds the best passage of each page to what the page has as a whole. */
function addToPages(pages: readonly number[], rarity: number, workspace: Workspace): void {
  const { pagePart, pageSums, pageCoverages, touchedPages } = workspace;
  for (const page of pages) {
    const worth = at(pagePart, page);
    if (at(pageSums, page) === 0) touchedPages.push(page);
    pageSums[page] = at(pageSums, page) + worth;
    pageCoverages[page] = at(pageCoverages, page) + answered(worth, rarity);
    pagePart[page] = 0;
  }
}

/** Makes the function that finds what every passage has of a question; `pageOf` gives the page of each. */
export function createScorer(index: SearchIndex, pageOf: Uint32Array): (parts: readonly Part[]) => Scores {
  const pageCount = pageOf.reduce((most, page) => Math.max(most, page + 1), 0);
  const workspace = newWorkspace(index.passages.length, pageCount);
  const { sums, details, coverages, part: best, pagePart } = workspace;

  return (parts) => {
    clear(workspace);
    let whole = 0;
    for (const part of parts) {
      const { touched, rarity } = addPart(part, index, workspace);
      whole += rarity;
      const pages: number[] = [];
      for (const passage of touched) {
        const worth = at(best, passage);
        const page = at(pageOf, passage);
        if (at(sums, passage) === 0) workspace.touched.push(passage);
        sums[passage] = at(sums, passage) + worth;
        if (!part.isSubject) details[passage] = at(details, passage) + worth;
        coverages[passage] = at(coverages, passage) + answered(worth, rarity);
        if (at(pagePart, page) === 0) pages.push(page);
        if (worth > at(pagePart, page)) pagePart[page] = worth;
        best[passage] = 0;
      }
      addToPages(pages, rarity, workspace);
    }
    if (whole > 0) {
      for (const passage of workspace.touched) coverages[passage] = at(coverages, passage) / whole;
      for (const page of workspace.touchedPages)
        workspace.pageCoverages[page] = at(workspace.pageCoverages, page) / whole;
    }
    return workspace;
  };
}
