/** Where something stands in a file; both count from 1. */
export type Position = { line: number; column: number };

/** A warning is told but does not keep the content from being published. */
export type Severity = "error" | "warning";

/** Something an editor has to put right: where it stands, what is wrong, what to do. */
export type Problem = Position & {
  /** Relative to the content folder. */
  file: string;
  rule: string;
  severity: Severity;
  message: string;
  fix: string;
};

export const isError = ({ severity }: Problem): boolean => severity === "error";

/** Errors come first, because they have to go; then the order of the files and of their lines. */
export const byUrgency = (a: Problem, b: Problem): number =>
  Number(isError(b)) - Number(isError(a)) ||
  Number(a.file > b.file) - Number(a.file < b.file) ||
  a.line - b.line ||
  a.column - b.column;
