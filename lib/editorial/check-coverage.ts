import { office } from "#lib/content/schema/office.ts";
import { placeFile } from "#lib/content/schema/place.ts";
import { type Problem as CoverageProblem, coverageProblems, type Network } from "#lib/directory/coverage.ts";
import { type ContentFile, positionOf } from "./content-file.ts";
import type { Problem } from "./problem.ts";

/** The offices of all files; undefined where one of them is not valid, which has been reported already. */
function officesOf(files: ReadonlyMap<string, ContentFile>): Network["offices"] | undefined {
  const offices = new Map<string, Network["offices"] extends ReadonlyMap<string, infer O> ? O : never>();
  for (const [id, file] of files) {
    const result = file.yaml.errors.length === 0 ? office.safeParse(file.yaml.toJS()) : undefined;
    if (!result?.success) return undefined;
    offices.set(id, { id, ...result.data });
  }
  return offices;
}

/** Every place answered by exactly one office or a declared fall-back. Needs every file of places and offices to be valid. */
export function checkCoverage(files: readonly ContentFile[]): Problem[] {
  const file = files.find(({ kind }) => kind === "PlaceFile");
  const officeFiles = new Map(
    files.filter(({ kind }) => kind === "OfficeData").map((each) => [each.path.split("/")[1] ?? "", each]),
  );
  const offices = officesOf(officeFiles);
  if (!file || !offices || file.yaml.errors.length > 0) return [];
  const list = placeFile.safeParse(file.yaml.toJS());
  if (!list.success) return [];
  const { places, fallbacks } = list.data;

  const locate = (subject: CoverageProblem["subject"]): [ContentFile, (string | number)[]] => {
    if ("office" in subject) return [officeFiles.get(subject.office) ?? file, ["coverage"]];
    if ("fallback" in subject)
      return [file, ["fallbacks", fallbacks.findIndex(({ id }) => id === subject.fallback), "chain"]];
    return [file, ["places", places.findLastIndex(({ code }) => code === subject.place)]];
  };
  return coverageProblems({ places, fallbacks, offices }).map(({ subject, message }) => {
    const [where, keys] = locate(subject);
    return { file: where.path, ...positionOf(where, keys), rule: "coverage", message, severity: "error" };
  });
}
