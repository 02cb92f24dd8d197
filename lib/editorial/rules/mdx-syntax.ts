import { hasOpenHead } from "../content-file.ts";
import { parsedBody } from "../parsed-body.ts";
import { startOfLine, unclosedTag } from "../reading/unclosed-tag.ts";
import { fileRule } from "../rule.ts";
import type { Saying } from "../words/words.ts";

const sayings: Record<string, Saying<"mdx-syntax">> = {
  "end-tag-mismatch": "unclosed",
  "unexpected-closing-slash": "unopened",
  "unexpected-closing-tag": "unopened",
  "unexpected-eof": "unfinished",
  acorn: "braces",
  "unexpected-lazy": "lazy",
};

/** MDX counts lines from the start of the body in its messages; the position of the problem says it right. */
const withoutPositions = (reason: string) => reason.replace(/ ?\(?\b\d+:\d+(-\d+:\d+)?\)?/g, "").trim();

/** What is opened and never closed is missed at the end of the body only: its message says where it begins. */
function placeInReason(reason: string, body: string): number {
  const [, line] = /(\d+):\d+-\d+:\d+/.exec(reason) ?? [];
  return line === undefined ? 0 : startOfLine(body, Number(line));
}

/** What a character means that the parser has no use for. */
function sayingOfCharacter(text: string, at: number): Saying<"mdx-syntax"> | undefined {
  if (text[at - 1] === "<") return "angle";
  if (/[“”‘’]/.test(text[at] ?? "")) return "curly";
  const [tag = ""] = /<[^<>\n]*$/.exec(text.slice(0, at)) ?? [];
  return /^<(?:https?:|www\.|[\w.+-]+$)/.test(tag) && /[@/.:]/.test(text[at] ?? "") ? "address" : undefined;
}

/** A body that cannot be read as MDX. */
export const mdxSyntax = fileRule("mdx-syntax", "error", (file) => {
  const parsed = parsedBody(file);
  if (!file.body || !("error" in parsed) || hasOpenHead(file)) return [];
  const { place, reason, ruleId } = parsed.error;
  const start = place && "start" in place ? place.start : place;
  const at = file.body.offset + (start?.offset ?? placeInReason(reason, file.body.text));
  const isComment = file.text.slice(at - 2, at + 3).includes("<!-");
  if (isComment) return [];
  const open = unclosedTag(file);
  if (open && /^[a-z]/.test(open.name)) return [];
  const say = ruleId === "unexpected-character" ? sayingOfCharacter(file.text, at) : sayings[ruleId ?? ""];
  return [{ at: open?.at ?? at, say: say ?? "unreadable", with: { reason: withoutPositions(reason) } }];
});
