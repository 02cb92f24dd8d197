import type { ContentFile } from "../content-file.ts";
import { parsedBody } from "../parsed-body.ts";

/** A tag of a body that is opened and never closed: MDX cannot read on. */
export type UnclosedTag = { name: string; at: number };

/** The tag that keeps a body from being read; undefined where something else does, or nothing. */
export function unclosedTag(file: ContentFile): UnclosedTag | undefined {
  const parsed = parsedBody(file);
  if (!file.body || !("error" in parsed) || parsed.error.ruleId !== "end-tag-mismatch") return undefined;
  const [, name = "", line = "1", column = "1"] = /`<([\w.-]+)>`(?:.*?\((\d+):(\d+)-)?/.exec(parsed.error.reason) ?? [];
  const { text, offset } = file.body;
  const start = [...text.matchAll(/^/gm)][Number(line) - 1]?.index ?? 0;
  const at = text.indexOf(`<${name}`, start + Math.max(0, Number(column) - 1));
  return name === "" || at < 0 ? undefined : { name, at: offset + at };
}
