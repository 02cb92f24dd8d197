import type { ContentFile } from "../content-file.ts";
import { parsedBody } from "../parsed-body.ts";

/** A tag of a body that is opened and never closed: MDX cannot read on. */
export type UnclosedTag = { name: string; at: number };

/** Where a line of a text begins, counted from 1; 0 where there is no such line. */
export const startOfLine = (text: string, line: number): number => [...text.matchAll(/^/gm)][line - 1]?.index ?? 0;

/** The tag that keeps a body from being read; undefined where something else does, or nothing. */
export function unclosedTag(file: ContentFile): UnclosedTag | undefined {
  const parsed = parsedBody(file);
  if (!file.body || !("error" in parsed) || parsed.error.ruleId !== "end-tag-mismatch") return undefined;
  const [, name = "", line = "1", column = "1"] = /`<([\w.-]+)>`(?:.*?\((\d+):(\d+)-)?/.exec(parsed.error.reason) ?? [];
  const { text, offset } = file.body;
  const from = startOfLine(text, Number(line)) + Number(column) - 1;
  const at = text.indexOf(`<${name}`, from);
  return name === "" || at < 0 ? undefined : { name, at: offset + at };
}
