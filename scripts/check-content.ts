import { parseArgs } from "node:util";
import { checkContent } from "#lib/editorial/check-content.ts";
import { formatProblem } from "#lib/editorial/problem.ts";

const { values } = parseArgs({ options: { content: { type: "string", default: "content" } } });
const { problems, documents } = checkContent(values.content);
for (const problem of problems) console.error(formatProblem(problem));
console.log(
  problems.length === 0 ? `content: ${documents} documents, no problems` : `content: ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
