import type { Nodes, Parents, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";

/** A problem as a mark in the text tells it. */
export type Mark = {
  /** Its number in the list of problems. */
  number: number;
  /** A line of the text, from 1. */
  line: number;
  severity: "error" | "warning";
  text: string;
};

const blocks = new Set(["heading", "paragraph", "listItem", "tableRow", "code", "blockquote", "html"]);

const holds = ({ position }: Nodes, line: number): boolean =>
  position !== undefined && position.start.line <= line && line <= position.end.line;

/** A list item may be drawn without the paragraph in it. */
const isDrawn = (node: Nodes, parent: Parents | undefined): boolean =>
  blocks.has(node.type) && !(node.type === "paragraph" && parent?.type === "listItem");

/** The smallest block on a line. */
function blockAt(tree: Root, line: number): Nodes | undefined {
  let smallest: Nodes | undefined;
  visit(tree, (node: Nodes, _, parent: Parents | undefined) => {
    if (isDrawn(node, parent) && holds(node, line)) smallest = node;
  });
  return smallest;
}

function addClass(node: Nodes, name: string): void {
  const before = (node.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties;
  const classes = (before?.["className"] as string[] | undefined) ?? [];
  node.data = { ...node.data, hProperties: { ...before, className: [...classes, name] } };
}

/** The words of a problem; the list of problems leads to it by its id. */
const callout = ({ number, severity, text }: Mark): RootContent => ({
  type: "paragraph",
  data: { hName: "p", hProperties: { id: `mark-${number}`, className: ["callout", severity] } },
  children: [
    { type: "link", url: `#problem-${number}`, children: [{ type: "text", value: String(number) }] },
    { type: "text", value: ` ${text}` },
  ],
});

/** The place among the children of the root behind which a problem on a line is told; none: before all. */
const lastStartedBy = (tree: Root, line: number): number =>
  tree.children.findLastIndex(({ position }) => position !== undefined && position.start.line <= line);

/** A remark plugin: each problem marks the block it stands in, and is told behind it. */
export function remarkProblemMarks(marks: readonly Mark[]) {
  return (tree: Root) => {
    for (const mark of marks) {
      const block = blockAt(tree, mark.line);
      if (block) addClass(block, `marked-${mark.severity}`);
    }
    // From the last to the first, so that the places of those before them stay the same.
    for (const mark of marks.toSorted((a, b) => b.line - a.line || b.number - a.number))
      tree.children.splice(lastStartedBy(tree, mark.line) + 1, 0, callout(mark));
  };
}
