import type { RootContent } from "mdast";

/** A piece of text, or a component that stands in it. */
export type TextPart = string | { component: string; attributes: Readonly<Record<string, string>> };

/** Between blocks the text of a page has no blank of its own. */
const blocks: ReadonlySet<string> = new Set([
  "paragraph",
  "listItem",
  "tableCell",
  "heading",
  "blockquote",
  "mdxJsxFlowElement",
]);

function attributesOf(node: RootContent): Record<string, string> {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return {};
  return Object.fromEntries(
    node.attributes.flatMap((each) =>
      each.type === "mdxJsxAttribute" && typeof each.value === "string" ? [[each.name, each.value]] : [],
    ),
  );
}

function* partsOfNode(node: RootContent): Generator<TextPart> {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") yield node.value;
  if (node.type === "break") yield " ";
  if ("name" in node && typeof node.name === "string") yield { component: node.name, attributes: attributesOf(node) };
  if ("children" in node) for (const child of node.children) yield* partsOfNode(child);
  if (blocks.has(node.type)) yield " ";
}

/** The text of some nodes, with the components that stand in it; neighbouring pieces are one. */
export function textParts(nodes: readonly RootContent[]): TextPart[] {
  const parts: TextPart[] = [];
  for (const part of nodes.flatMap((node) => [...partsOfNode(node)])) {
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts.map((part) => (typeof part === "string" ? part.replace(/\s+/g, " ") : part));
}
