/** `npm run content:check [-- --content DIR]`: what is wrong with the content, without building anything. */
import { parseArgs } from "node:util";
import { reportContent } from "#lib/editorial/report.ts";

const { values } = parseArgs({ options: { content: { type: "string", default: "content" } } });
process.exitCode = reportContent(values.content) === 0 ? 0 : 1;
