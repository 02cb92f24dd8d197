import { checkProse } from "./check-prose.ts";
import { checkReferences } from "./check-references.ts";
import { checkSchema } from "./check-schema.ts";
import { readContentFolder } from "./content-file.ts";
import { byPosition, type Problem } from "./problem.ts";

/** Everything that is wrong with a content folder, in the order of its files; empty when it may be published. */
export function checkContent(folder: string): { problems: Problem[]; documents: number } {
  const { files, misplaced } = readContentFolder(folder);
  const broken = files.flatMap((file) => [...checkSchema(file), ...checkProse(file)]);
  const readable = files.filter(({ yaml }) => yaml.errors.length === 0);
  const problems = [
    ...misplaced.map((file) => ({
      file,
      line: 1,
      column: 1,
      rule: "place",
      message: "no kind of document lives here; docs/architecture.md says where each belongs",
    })),
    ...broken,
    ...checkReferences(readable),
  ];
  return { problems: problems.sort(byPosition), documents: files.length };
}
