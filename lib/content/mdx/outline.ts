import { createHash } from "node:crypto";
import type { Root, RootContent } from "mdast";
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";

import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { remarkTables } from "./remark-tables.ts";
import { sectionIdOf, titleOf } from "./section-ids.ts";
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

const parser = unified().use(remarkParse).use(remarkTables).use(remarkMdx);

/** Parses the body of an MDX file; throws a VFileMessage with line and column on a syntax error. */
export const parseMdx = (body: string): Root => parser.parse(body);

/** What says the same in other signs, in one form: the marks of lists and of emphasis, the widths of tables, notes. */
const inOneForm = (text: string): string =>
  text
    .replace(/\{\/\*(?!\s*#)[\s\S]*?\*\/\}/g, " ")
    .replace(/^(\s*)[*+](?=\s)/gm, "$1-")
    .replace(/(?<![\w_])__(?=\S)([^_\n]+)__(?![\w_])/g, "**$1**")
    .replace(/(?<![\w_/"])_(?=\S)([^_\n]+)_(?![\w_])/g, "*$1*")
    .replace(/(?<=\|[ \t]*):?-{1,}:?(?=[ \t]*\|)/g, "---")
    .replace(/[ \t]*\|[ \t]*/g, " | ")
    .replace(/\s+/g, " ")
    .trim();

const hashOf = (text: string) => createHash("sha256").update(inOneForm(text)).digest("hex").slice(0, 8);

const sourceOf = (body: string, nodes: RootContent[]) =>
  body.slice(nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0);

type SectionHead = Omit<Section, "parts">;

/** A section with the nodes it consists of, its heading among them. */
type Stretch = SectionHead & { nodes: RootContent[] };

/** The text before the first heading is the section "intro". */
function stretchesOf(tree: Root, body: string): Stretch[] {
  const stretches: Omit<Stretch, "hash">[] = [];
  for (const node of tree.children) {
    const last = stretches.at(-1);
    if (node.type === "heading")
      stretches.push({ id: sectionIdOf(node), title: titleOf(node), depth: node.depth, nodes: [node] });
    else if (last) last.nodes.push(node);
    else stretches.push({ id: "intro", title: "", depth: 1, nodes: [node] });
  }
  return stretches.map((stretch) => ({ ...stretch, hash: hashOf(sourceOf(body, stretch.nodes)) }));
}

/** The sections of a page as they follow each other, without what they say. */
export const sectionHeads = (tree: Root, body: string): SectionHead[] =>
  stretchesOf(tree, body).map(({ id, title, depth, hash }) => ({ id, title, depth, hash }));

function sectionsOf(tree: Root, body: string): Section[] {
  return stretchesOf(tree, body).map(({ nodes, ...head }) => ({
    ...head,
    parts: textParts(nodes.filter(({ type }) => type !== "heading")),
  }));
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

/** What a page consists of, read from the body of its MDX file. */
export function outlineOf(body: string): Outline {
  const tree = parseMdx(body);
  return { sections: sectionsOf(tree, body), factIds: citedFacts(tree) };
}
