import { checkContent } from "./check-content.ts";
import { formatProblem, isError } from "./problem.ts";

/** Checks a content folder, prints every problem, and returns the number of errors. */
export function reportContent(folder: string): number {
  const { problems, documents } = checkContent(folder);
  const errors = problems.filter(isError).length;
  for (const problem of problems) console.error(formatProblem(problem));
  console.log(`content: ${documents} documents, ${errors} errors, ${problems.length - errors} warnings`);
  return errors;
}
