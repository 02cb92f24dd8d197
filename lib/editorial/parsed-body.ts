import type { Root } from "mdast";
import { VFileMessage } from "vfile-message";
import { parseMdx } from "#lib/content/mdx/outline.ts";
import { perFile } from "./per-file.ts";

/** The tree of an MDX body, or why it cannot be read; a file without a body has an empty tree. */
export const parsedBody = perFile(({ body }): { tree: Root } | { error: VFileMessage } => {
  try {
    return { tree: parseMdx(body?.text ?? "") };
  } catch (error) {
    if (error instanceof VFileMessage) return { error };
    throw error;
  }
});
