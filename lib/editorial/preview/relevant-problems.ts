import { isMap, isSeq } from "yaml";
import type { ContentFile } from "../content-file.ts";
import { perFile } from "../per-file.ts";
import type { Problem } from "../problem.ts";

/** The facts that a file defines. */
const factsDefinedIn = perFile((file): string[] => {
  const list: unknown = file.yaml.get("facts");
  if (!isSeq(list)) return [];
  return list.items.flatMap((item) => {
    const id: unknown = isMap(item) ? item.get("id") : undefined;
    return typeof id === "string" ? [id] : [];
  });
});

/** The files that define some facts. */
export const filesDefining = (facts: ReadonlySet<string>, files: readonly ContentFile[]): string[] =>
  files
    .filter((file) => file.kind === "FactFile" && factsDefinedIn(file).some((id) => facts.has(id)))
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
