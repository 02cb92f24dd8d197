import type { ContentFile } from "../content-file.ts";
import type { Problem } from "../problem.ts";
import { idsListedIn } from "../reading/definitions.ts";

/** The files that define some facts. */
export const filesDefining = (facts: ReadonlySet<string>, files: readonly ContentFile[]): string[] =>
  files
    .filter((file) => file.kind === "FactFile" && idsListedIn(file).some((id) => facts.has(id)))
    .map(({ path }) => path);

/** Problems apart: those of a draft's own files, those of the files it cites, and all others. */
export function sortedByNearness(
  problems: readonly Problem[],
  own: readonly string[],
  cited: readonly string[],
): { own: Problem[]; cited: Problem[]; elsewhere: Problem[] } {
  const isOwn = ({ file }: Problem) => own.includes(file);
  const isCited = (problem: Problem) => !isOwn(problem) && cited.includes(problem.file);
  return {
    own: problems.filter(isOwn),
    cited: problems.filter(isCited),
    elsewhere: problems.filter((problem) => !isOwn(problem) && !isCited(problem)),
  };
}
