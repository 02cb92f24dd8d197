import type { Root } from "mdast";
import { outlineOf, parseMdx } from "#lib/content/mdx/outline.ts";

/** A section of a text as far as it can be told, even where the text as a whole cannot be read. */
export type DraftSection = {
  /** The same in every language for sections that belong together. */
  key: string;
  text: string;
  /** The lines of the file that come before it. */
  startsAfter: number;
};

const fence = /^\s{0,3}(```|~~~)/;
const headingLine = /^ {0,3}#{1,6}(?:\s|$)/;
const writtenId = /\{\s*\/\*\s*#([a-z0-9-]+)\s*\*\/\s*\}\s*$/;

/** The lines on which headings stand, from a look at each line by itself. */
function headingsByLine(lines: readonly string[]): number[] {
  let open = false;
  return lines.flatMap((line, index) => {
    if (fence.test(line)) open = !open;
    return !open && headingLine.test(line) ? [index] : [];
  });
}

const headingsInTree = (tree: Root): number[] =>
  tree.children.flatMap((node) => (node.type === "heading" && node.position ? [node.position.start.line - 1] : []));

function headings(body: string, lines: readonly string[]): number[] {
  try {
    return headingsInTree(parseMdx(body));
  } catch {
    return headingsByLine(lines);
  }
}

/** Sections whose author forgot the id are told apart by their number, and those with the same id too. */
function keysFor(heads: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return heads.map((head) => {
    const id = writtenId.exec(head)?.[1] ?? "unnamed";
    const number = (seen.get(id) ?? 0) + 1;
    seen.set(id, number);
    return number === 1 && id !== "unnamed" ? id : `${id} ${number}`;
  });
}

/** The sections of a body in order; what stands before the first heading is called `intro`. */
export function draftSections(body: string, bodyStartsAfter: number): DraftSection[] {
  const lines = body.split("\n");
  const starts = headings(body, lines);
  const keys = keysFor(starts.map((start) => lines[start] ?? ""));
  const sections = starts.map((start, index) => ({
    key: keys[index] ?? "",
    text: lines.slice(start, starts[index + 1]).join("\n"),
    startsAfter: bodyStartsAfter + start,
  }));
  const intro = lines.slice(0, starts[0]).join("\n");
  return intro.trim() === "" ? sections : [{ key: "intro", text: intro, startsAfter: bodyStartsAfter }, ...sections];
}

/** The facts that a section cites; none where it cannot be read. */
export function factsCitedIn({ text }: DraftSection): string[] {
  try {
    return outlineOf(text).factIds;
  } catch {
    return [];
  }
}
