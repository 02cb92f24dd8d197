import { checkCoverage } from "./check-coverage.ts";
import { checkDatedFolder } from "./check-dated-folders.ts";
import { checkIds } from "./check-ids.ts";
import { checkParity } from "./check-parity.ts";
import { checkProse } from "./check-prose.ts";
import { checkSchema } from "./check-schema.ts";
import { readContentFolder } from "./content-file.ts";
import { byPosition, type Problem } from "./problem.ts";

const misplacedFile = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  rule: "place",
  message: "no kind of document lives here; docs/architecture.md says where each belongs",
  severity: "error",
});

/** Everything that is wrong with a content folder, in the order of its files; empty when it may be published. */
export function checkContent(folder: string): { problems: Problem[]; documents: number } {
  const { files, misplaced } = readContentFolder(folder);
  const problems = [
    ...misplaced.map(misplacedFile),
    ...files.flatMap((file) => [...checkSchema(file), ...checkDatedFolder(file), ...checkProse(file)]),
    ...checkIds(files),
    ...checkParity(files),
    ...checkCoverage(files),
  ];
  return { problems: problems.sort(byPosition), documents: files.length };
}
