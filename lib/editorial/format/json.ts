import type { Problem } from "../problem.ts";

/** An array of problems, for programs. */
export const asJson = (problems: readonly Problem[]): string =>
  JSON.stringify(
    problems.map(({ file, line, column, rule, severity, message, fix }) => {
      return { file, line, column, rule, severity, message, fix };
    }),
    null,
    1,
  );
