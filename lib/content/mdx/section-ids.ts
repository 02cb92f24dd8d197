import type { Heading, Root } from "mdast";
import type { MdxTextExpression } from "mdast-util-mdx-expression";
import { toString as plainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

const marker = /^\/\*\s*#([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/$/;

const isMarker = (node: Heading["children"][number] | undefined): node is MdxTextExpression =>
  node?.type === "mdxTextExpression" && marker.test(node.value.trim());

/**
 * The id of a heading. It is written behind the text as an MDX comment that holds `#fees`; plain `{#fees}` would be a
 * syntax error in MDX.
 */
export function sectionIdOf({ children }: Heading): string | undefined {
  const last = children.at(-1);
  return isMarker(last) ? marker.exec(last.value.trim())?.[1] : undefined;
}

/** What a heading says. */
export const titleOf = ({ children }: Heading): string =>
  plainText(isMarker(children.at(-1)) ? children.slice(0, -1) : children).trimEnd();

/** Takes the id off a heading and returns it. */
export function takeSectionId(heading: Heading): string | undefined {
  const id = sectionIdOf(heading);
  if (id === undefined) return undefined;
  heading.children.pop();
  const text = heading.children.at(-1);
  if (text?.type === "text") text.value = text.value.trimEnd();
  return id;
}

/** A remark plugin that gives every heading the id written behind it. */
export function remarkSectionIds() {
  return (tree: Root) =>
    visit(tree, "heading", (heading) => {
      const id = takeSectionId(heading);
      if (id) heading.data = { ...heading.data, hProperties: { id } };
    });
}
