/**
 * `npm run content:check`: what is wrong with the content, without building anything.
 *
 *   --content DIR            another folder than content/
 *   --lang zh-hant           in Traditional Chinese
 *   --format json|github     for programs; for annotations of a pull request
 *   --changed                only what has changed since the last commit, and what that has made wrong elsewhere
 *   --since REVISION         the same since another revision: origin/main
 */
import { parseArgs } from "node:util";
import { type Format, formats, reportContent } from "#lib/editorial/report.ts";
import { isSpoken, spoken } from "#lib/editorial/words/words.ts";

function options() {
  const { values } = parseArgs({
    options: {
      content: { type: "string", default: "content" },
      lang: { type: "string", default: "en" },
      format: { type: "string", default: "text" },
      changed: { type: "boolean", default: false },
      since: { type: "string" },
    },
  });
  const { content, lang, format, changed, since } = values;
  if (!isSpoken(lang)) throw new Error(`--lang is one of ${Object.keys(spoken).join(", ")}`);
  if (!(formats as readonly string[]).includes(format)) throw new Error(`--format is one of ${formats.join(", ")}`);
  return { content, language: lang, format: format as Format, since: since ?? (changed ? "HEAD" : undefined) };
}

try {
  const { content, ...rest } = options();
  process.exitCode = reportContent(content, rest) === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
