import type { Root } from "mdast";
import { VFileMessage } from "vfile-message";
import { parseMdx } from "#lib/content/mdx/outline.ts";
import { hasOpenHead } from "./content-file.ts";
import { perFile } from "./per-file.ts";

/** The tree of an MDX body, or why it cannot be read; a file without a body has an empty tree. */
export const parsedBody = perFile((file): { tree: Root } | { error: VFileMessage } => {
  // Where the body begins is not known.
  if (hasOpenHead(file)) return { error: new VFileMessage("the front matter has no end") };
  try {
    return { tree: parseMdx(file.body?.text ?? "") };
  } catch (error) {
    if (error instanceof VFileMessage) return { error };
    throw error;
  }
});
