/** Something an editor has to put right, with where it stands and what to do. */
export type Problem = {
  /** Relative to the content folder. */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  rule: string;
  message: string;
};

export type Position = { line: number; column: number };

/** `offices/tokyo/office.yaml:12:3  schema  phone: …` */
export const formatProblem = ({ file, line, column, rule, message }: Problem): string =>
  `content/${file}:${line}:${column}  ${rule}  ${message}`;

export const byPosition = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
