/**
 * How far a rule holds: it fails (0), it holds if the department allows an exception or no usual rule stands
 * in the way (1), or it holds (2).
 */
export type Extent = 0 | 1 | 2;

/** The least and the most that a rule may come to once everything is known. */
export type Verdict = { readonly low: Extent; readonly high: Extent };

const verdicts: readonly (readonly Verdict[])[] = ([0, 1, 2] as const).map((low) =>
  ([0, 1, 2] as const).map((high): Verdict => ({ low, high })),
);

/** The verdict between two extents. */
export const verdict = (low: number, high: number): Verdict => verdicts[low]?.[high] as Verdict;

export const fails: Verdict = verdict(0, 0);
export const conditional: Verdict = verdict(1, 1);
export const met: Verdict = verdict(2, 2);
export const failsOrConditional: Verdict = verdict(0, 1);
export const conditionalOrMet: Verdict = verdict(1, 2);
export const undecided: Verdict = verdict(0, 2);

export const isSettled = ({ low, high }: Verdict): boolean => low === high;
