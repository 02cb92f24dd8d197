import type { Mark } from "#lib/editorial/preview/problem-marks.ts";
import type { Problem } from "#lib/editorial/problem.ts";
import type { MarksByFile } from "./child-messages.ts";

/** A problem with its number in the list, by which its mark on the page is found. */
export type Numbered = Problem & { number: number };

export const numbered = (problems: readonly Problem[]): Numbered[] =>
  problems.map((problem, index) => ({ ...problem, number: index + 1 }));

const markOf = ({ number, line, severity, message, fix }: Numbered): Mark => ({
  number,
  line,
  severity,
  text: `${message} → ${fix}`,
});

/** The problems as marks, by the file they stand in. */
export function marksByFile(problems: readonly Numbered[]): MarksByFile {
  const marks: Record<string, Mark[]> = {};
  for (const problem of problems) marks[problem.file] = [...(marks[problem.file] ?? []), markOf(problem)];
  return marks;
}
