import { relative, resolve, sep } from "node:path";
import { checkChanges } from "./check-changes.ts";
import { checkContent, type Report } from "./check-content.ts";
import { asAnnotation } from "./format/github.ts";
import { asJson } from "./format/json.ts";
import { asText } from "./format/text.ts";
import { english } from "./languages.ts";
import { isError, type Problem } from "./problem.ts";
import type { Spoken } from "./words/words.ts";

export const formats = ["text", "json", "github"] as const;

export type Format = (typeof formats)[number];

type Options = { format?: Format; language?: Spoken; since?: string | undefined };

/** A path as whoever runs the check would type it: from the current folder, or in full where it lies elsewhere. */
function pathFromHere(folder: string, file: string): string {
  const full = resolve(folder, file);
  const path = relative(process.cwd(), full);
  return (path.startsWith("..") ? full : path).split(sep).join("/");
}

/** Counts go to standard error, so that standard output holds the problems and nothing else. */
function printText(problems: readonly Problem[], documents: number): void {
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  for (const problem of errors) console.log(asText(problem));
  if (warnings.length > 0) console.error(`${warnings.length} warnings, which stop nothing:`);
  for (const problem of warnings) console.log(asText(problem));
  console.error(`content: ${documents} documents, ${errors.length} errors, ${warnings.length} warnings`);
}

function print({ problems, documents }: Report, format: Format): void {
  if (format === "json") console.log(asJson(problems));
  else if (format === "github") for (const problem of problems) console.log(asAnnotation(problem));
  else printText(problems, documents);
}

/** Checks a content folder, prints every problem, and returns the number of errors. */
export function reportContent(folder: string, { format = "text", language = english, since }: Options = {}): number {
  const report = since === undefined ? checkContent(folder, language) : checkChanges(folder, since, language);
  const problems = report.problems.map((problem) => ({ ...problem, file: pathFromHere(folder, problem.file) }));
  print({ ...report, problems }, format);
  return problems.filter(isError).length;
}
