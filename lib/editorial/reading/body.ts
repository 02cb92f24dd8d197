import type { Nodes, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { sectionHeads } from "#lib/content/mdx/outline.ts";
import { kept } from "../kept.ts";
import { parsedBody } from "../parsed-body.ts";
import { perFile } from "../per-file.ts";

type Standing = {
  /** Where it begins in the text of the file. */
  at: number;
  /** The section it stands in: an index of `sections`. */
  section: number;
  /** How many blocks of the section stand before the one it is in. */
  block: number;
};

export type BodySection = {
  id: string | null;
  title: string;
  depth: number;
  hash: string;
  at: number;
  /** Whether a heading begins it; what stands before the first heading has none. */
  headed: boolean;
};
export type BodyLink = Standing & { url: string; text: string };
export type BodyImage = Standing & { url: string; alt: string };
export type Attribute = { name: string; value: string | boolean | null; code: boolean; at: number };
export type Element = Standing & {
  name: string;
  attributes: Attribute[];
  spread: boolean;
  filled: boolean;
  end: number;
};
/** Something between braces, or an import or export. */
export type BodyCode = { at: number; kind: "expression" | "statement"; value: string };
export type BodyText = Standing & { value: string; end: number; linked: boolean };

/** What the rules want to know of an MDX body. */
export type Body = {
  sections: BodySection[];
  links: BodyLink[];
  images: BodyImage[];
  elements: Element[];
  texts: BodyText[];
  code: BodyCode[];
  /** Paragraphs, headings and cells in plain words; a component stands in them as \ufffc. */
  blocks: (Standing & { kind: "heading" | "paragraph" | "cell"; text: string })[];
};

const empty: Body = { sections: [], links: [], images: [], elements: [], texts: [], code: [], blocks: [] };

/** Stands for something that is no text. */
export const placeholder = "\ufffc";

const isElement = (node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

function plain(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (isElement(node) && node.children.length === 0) return placeholder;
  if (node.type === "image") return node.alt ?? "";
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(plain).join("") : "";
}

function attributesOf(node: MdxJsxFlowElement | MdxJsxTextElement, offset: number): Attribute[] {
  return node.attributes.flatMap((attribute): Attribute[] => {
    if (attribute.type !== "mdxJsxAttribute") return [];
    const at = (attribute.position?.start.offset ?? node.position?.start.offset ?? 0) + offset;
    const { name, value } = attribute;
    if (value === null || value === undefined) return [{ name, value: true, code: false, at }];
    if (typeof value === "string") return [{ name, value, code: false, at }];
    const word = value.value.trim();
    if (word === "true" || word === "false") return [{ name, value: word === "true", code: false, at }];
    return [{ name, value: null, code: true, at }];
  });
}

const blockKinds: Partial<Record<Nodes["type"], Body["blocks"][number]["kind"]>> = {
  heading: "heading",
  paragraph: "paragraph",
  tableCell: "cell",
};

/** Everything that counts as a place of its own when two languages are laid side by side. */
const isBlock = ({ type }: Nodes) =>
  ["heading", "paragraph", "tableRow", "mdxJsxFlowElement", "code", "thematicBreak"].includes(type);

class Reader {
  readonly body: Body = { sections: [], links: [], images: [], elements: [], texts: [], code: [], blocks: [] };
  private section = -1;
  private block = -1;
  private isLinked = false;
  private readonly definitions = new Map<string, string>();

  constructor(
    private readonly tree: Root,
    private readonly offset: number,
    private readonly outline: { id: string | undefined; title: string; depth: number; hash: string }[],
  ) {}

  private standing(node: Nodes): Standing {
    return { at: (node.position?.start.offset ?? 0) + this.offset, section: this.section, block: this.block };
  }

  private open(node: Nodes): void {
    const { id, ...section } = this.outline[++this.section] ?? { id: undefined, title: "", depth: 1, hash: "" };
    this.body.sections.push({
      id: id ?? null,
      ...section,
      at: this.standing(node).at,
      headed: node.type === "heading",
    });
    this.block = -1;
  }

  private element(node: MdxJsxFlowElement | MdxJsxTextElement): void {
    this.body.elements.push({
      ...this.standing(node),
      name: node.name ?? "",
      attributes: attributesOf(node, this.offset),
      spread: node.attributes.some(({ type }) => type === "mdxJsxExpressionAttribute"),
      filled: node.children.length > 0,
      end: (node.position?.end.offset ?? 0) + this.offset,
    });
  }

  private walk(node: Nodes): void {
    if (isBlock(node)) this.block++;
    const standing = this.standing(node);
    const kind = blockKinds[node.type];
    if (kind) this.body.blocks.push({ ...standing, kind, text: plain(node) });
    if (isElement(node)) this.element(node);
    if (node.type === "link") this.body.links.push({ ...standing, url: node.url, text: plain(node) });
    if (node.type === "linkReference")
      this.body.links.push({ ...standing, url: this.definitions.get(node.identifier) ?? "", text: plain(node) });
    if (node.type === "image") this.body.images.push({ ...standing, url: node.url, alt: node.alt ?? "" });
    if (node.type === "text")
      this.body.texts.push({
        ...standing,
        value: node.value,
        end: (node.position?.end.offset ?? 0) + this.offset,
        linked: this.isLinked,
      });
    if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression")
      this.body.code.push({ at: standing.at, kind: "expression", value: node.value });
    if (node.type === "mdxjsEsm") this.body.code.push({ at: standing.at, kind: "statement", value: node.value });
    if (!("children" in node)) return;
    const isLink = node.type === "link" || node.type === "linkReference";
    if (isLink) this.isLinked = true;
    for (const child of node.children) this.walk(child);
    if (isLink) this.isLinked = false;
  }

  read(): Body {
    for (const node of this.tree.children)
      if (node.type === "definition") this.definitions.set(node.identifier, node.url);
    for (const [index, node] of this.tree.children.entries()) {
      if (node.type === "heading" || index === 0) this.open(node);
      this.walk(node);
    }
    return this.body;
  }
}

/** Reads an MDX body; empty where it cannot be read, which a rule of its own reports. */
export const bodyOf = perFile((file): Body => {
  if (!file.body) return empty;
  const parsed = parsedBody(file);
  if ("error" in parsed) return empty;
  return new Reader(parsed.tree, file.body.offset, sectionHeads(parsed.tree, file.body.text)).read();
});

/** Whether the body of a file can be read. */
export const isReadable = kept("readable", (file): boolean => "tree" in parsedBody(file));

/** The sections of a body, in order. */
export const sectionsOf = kept("sections", (file): BodySection[] => bodyOf(file).sections);

/** The links of a body. */
export const linksOf = kept("links", (file): BodyLink[] => bodyOf(file).links);

/** What is written in an attribute of an element. */
export const attributeOf = ({ attributes }: Element, name: string): Attribute | undefined =>
  attributes.find((attribute) => attribute.name === name);
