import { createHash } from "node:crypto";
import type { Root, RootContent } from "mdast";
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { toString as plainText } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { takeSectionId } from "./section-ids.ts";
import { type TextPart, textParts } from "./section-parts.ts";

export type Section = {
  /** Undefined where the author forgot it. */
  id: string | undefined;
  title: string;
  depth: number;
  /** Changes when anything in the section changes but white space. */
  hash: string;
  /** What it says below its heading. */
  parts: TextPart[];
};

export type Outline = {
  sections: Section[];
  /** Ids of the facts the prose cites, in order of first use. */
  factIds: string[];
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Parses the body of an MDX file; throws a VFileMessage with line and column on a syntax error. */
export const parseMdx = (body: string): Root => parser.parse(body);

const hashOf = (text: string) =>
  createHash("sha256").update(text.replace(/\s+/g, " ").trim()).digest("hex").slice(0, 8);

const sourceOf = (body: string, nodes: RootContent[]) =>
  body.slice(nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0);

/** The text before the first heading is the section "intro". */
function splitIntoSections(tree: Root, body: string): Section[] {
  const sections: Section[] = [];
  let nodes: RootContent[] = [];
  let head: Omit<Section, "hash" | "parts"> = { id: "intro", title: "", depth: 1 };
  const close = () => {
    const text = nodes.filter(({ type }) => type !== "heading");
    if (nodes.length > 0) sections.push({ ...head, hash: hashOf(sourceOf(body, nodes)), parts: textParts(text) });
  };
  for (const node of tree.children) {
    if (node.type === "heading") {
      close();
      nodes = [];
      // A copy: taking the id changes the heading, and the tree may be read again.
      const heading = structuredClone(node);
      const id = takeSectionId(heading);
      head = { id, title: plainText(heading), depth: node.depth };
    }
    nodes.push(node);
  }
  close();
  return sections;
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const attribute = (element: JsxElement, name: string) =>
  element.attributes.find((entry): entry is MdxJsxAttribute => entry.type === "mdxJsxAttribute" && entry.name === name)
    ?.value;

function citedFacts(tree: Root): string[] {
  const ids = new Set<string>();
  visit(tree, ["mdxJsxFlowElement", "mdxJsxTextElement"], (node) => {
    const element = node as JsxElement;
    const id = attribute(element, "id");
    if ((element.name === "Fact" || element.name === "Cite") && typeof id === "string") ids.add(id);
  });
  return [...ids];
}

/** What a page consists of, read from the body of its MDX file; `tree` where it has been parsed already. */
export const outlineOf = (body: string, tree = parseMdx(body)): Outline => ({
  sections: splitIntoSections(tree, body),
  factIds: citedFacts(tree),
});
