import { type ContentFile, hasOpenHead } from "../content-file.ts";
import { conflictIn, keySlipAt } from "../reading/key-slips.ts";
import { syntaxErrorOf } from "../reading/yaml-data.ts";
import { type FileFinding, fileRule } from "../rule.ts";
import type { Saying } from "../words/words.ts";

const sayings: Record<string, Saying<"yaml-syntax">> = {
  BAD_INDENT: "indent",
  TAB_AS_INDENT: "tab",
  MISSING_CHAR: "unclosed",
  BLOCK_AS_IMPLICIT_KEY: "colon",
  MULTILINE_IMPLICIT_KEY: "colon",
  BLOCK_IN_FLOW: "indent",
  BAD_SCALAR_START: "mark",
  BAD_DQ_ESCAPE: "backslash",
  MULTIPLE_DOCS: "documents",
};

/** What the parser says of 'Hong Kong's tax', and of a key that stands behind a list. */
const behindValue = "Unexpected scalar at node end";

/** What it says of a line that begins one space too early. */
const noDash = "Sequence item without -";

/** The line in which a place lies, and what stands before that place in it. */
function lineAt({ text }: ContentFile, at: number): { line: string; before: string } {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const [line = ""] = text.slice(start).split("\n", 1);
  return { line, before: text.slice(start, at) };
}

function sayingFor(file: ContentFile, { code, text, at }: NonNullable<ReturnType<typeof syntaxErrorOf>>) {
  const { line, before } = lineAt(file, at);
  if (text.startsWith(behindValue)) return before.trim() === "" && /^\s*[\w-]+:/.test(line) ? "keyInList" : "quotes";
  if (text.startsWith(noDash)) return "indent";
  if (code.endsWith("IMPLICIT_KEY") && before.trim() === "" && /^\s*- /.test(line)) return "listInMap";
  return sayings[code] ?? "unreadable";
}

/** YAML that cannot be read, or front matter without an end. */
export const yamlSyntax = fileRule("yaml-syntax", "error", (file): FileFinding<"yaml-syntax">[] => {
  // The front matter ought to have ended before the first empty line.
  if (hasOpenHead(file)) return [{ at: file.text.indexOf("\n\n") + 1, say: "openHead", with: {} }];
  const error = syntaxErrorOf(file);
  if (!error) return [];
  const conflict = conflictIn(file);
  if (conflict !== undefined) return [{ at: conflict, say: "conflict", with: {} }];
  if (error.code === "DUPLICATE_KEY") return [];
  if (error.code.endsWith("IMPLICIT_KEY")) {
    const slip = keySlipAt(file, error.at);
    if (slip) return [{ at: slip.at, say: slip.say, with: { key: slip.key } }];
  }
  const reason = error.text.replace(/ at line \d+, column \d+:?$/, "");
  return [{ at: error.at, say: sayingFor(file, error), with: { reason } }];
});
