/**
 * `npm run content:summary -- <revision>`: what a change of the content means for readers, as Markdown for a comment on
 * a pull request: facts with what they were and are, pages, how the languages stand, pages to look at. The revision is
 * the one to compare with: origin/main, HEAD.
 *
 * Runs with `--conditions=uncompiled`, and so needs no build.
 */
import { parseArgs } from "node:util";
import { changedSince } from "#lib/editorial/changed-files.ts";
import { asItWas } from "#lib/editorial/check-changes.ts";
import { openContent } from "#lib/editorial/check-content.ts";
import { asMarkdown, type Say } from "#lib/editorial/summary/markdown.ts";
import { summarise } from "#lib/editorial/summary/summary.ts";

/** Content that is broken cannot be put into words; the values are then told as they are written. */
async function sayer(): Promise<Say> {
  try {
    const { formatPoint } = await import("#lib/facts/format.ts");
    return formatPoint;
  } catch {
    return ({ value }) => JSON.stringify(value);
  }
}

const { values, positionals } = parseArgs({
  options: { content: { type: "string", default: "content" } },
  allowPositionals: true,
});
const [revision = "origin/main"] = positionals;

try {
  const folder = openContent(values.content);
  const before = asItWas(folder, changedSince(values.content, revision));
  console.log(asMarkdown(summarise(before, folder), await sayer()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
