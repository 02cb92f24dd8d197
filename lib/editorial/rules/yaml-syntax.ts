import { syntaxErrorOf } from "../reading/yaml-data.ts";
import { fileRule } from "../rule.ts";
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

/** What the parser says of 'Hong Kong's tax'. */
const behindQuotes = "Unexpected scalar at node end";

/** YAML that cannot be read. */
export const yamlSyntax = fileRule("yaml-syntax", "error", (file) => {
  const error = syntaxErrorOf(file);
  if (!error || error.code === "DUPLICATE_KEY") return [];
  const reason = error.text.replace(/ at line \d+, column \d+:?$/, "");
  const say = error.text.startsWith(behindQuotes) ? "quotes" : (sayings[error.code] ?? "unreadable");
  return [{ at: error.at, say, with: { reason } }];
});
