/** Arrays as long as the index, kept between questions: making them anew takes longer than most questions. */
export type Workspace = {
  /** By passage: the sum over the parts of the question, and over those that do not name a page. */
  sums: Float64Array;
  details: Float64Array;
  /** By passage: how much of the question it answers, first as rarity, in the end as a share. */
  coverages: Float64Array;
  /** By passage: 1 where a telling word of the question stands in the name of the thing or the title of its page. */
  calledSo: Uint8Array;
  /** By page: the same for its passages together. */
  pageSums: Float64Array;
  pageCoverages: Float64Array;
  /** For the part and the alternative that are being looked up. */
  part: Float64Array;
  pagePart: Float64Array;
  hits: Float64Array;
  counts: Uint16Array;
  /** What holds anything, so that it can be emptied. */
  touched: number[];
  touchedPages: number[];
};

/** A workspace for an index of so many passages on so many pages. */
export const newWorkspace = (passages: number, pages: number): Workspace => ({
  sums: new Float64Array(passages),
  details: new Float64Array(passages),
  coverages: new Float64Array(passages),
  calledSo: new Uint8Array(passages),
  pageSums: new Float64Array(pages),
  pageCoverages: new Float64Array(pages),
  part: new Float64Array(passages),
  pagePart: new Float64Array(pages),
  hits: new Float64Array(passages),
  counts: new Uint16Array(passages),
  touched: [],
  touchedPages: [],
});

/** Empties what the last question left. */
export function clear(workspace: Workspace): void {
  const { sums, details, coverages, calledSo, pageSums, pageCoverages } = workspace;
  for (const passage of workspace.touched) {
    sums[passage] = 0;
    details[passage] = 0;
    coverages[passage] = 0;
    calledSo[passage] = 0;
  }
  for (const page of workspace.touchedPages) {
    pageSums[page] = 0;
    pageCoverages[page] = 0;
  }
  workspace.touched = [];
  workspace.touchedPages = [];
}

/** A number of an array that is known to be long enough. */
export const at = (array: { readonly [index: number]: number }, index: number): number => array[index] as number;
