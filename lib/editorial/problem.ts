/** Something an editor has to put right, with where it stands and what to do. */
export type Problem = {
  /** Relative to the content folder. */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  rule: string;
  message: string;
  /** A warning is told but does not keep the content from being published. */
  severity: "error" | "warning";
};

export type Position = { line: number; column: number };

/** `content/offices/tokyo/office.yaml:12:3  error  schema  phone: …` */
export const formatProblem = ({ file, line, column, severity, rule, message }: Problem): string =>
  `content/${file}:${line}:${column}  ${severity}  ${rule}  ${message}`;

export const isError = ({ severity }: Problem): boolean => severity === "error";

export const byPosition = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
