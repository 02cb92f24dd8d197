import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import { outlineOf, parseMdx } from "#lib/content/mdx/outline.ts";
import type { ContentFile } from "./content-file.ts";
import type { Position } from "./problem.ts";

/** Something that a page names by its id. */
export type BodyReference = { kind: "fact" | "office"; id: string; position: Position | undefined };

const kindOf: Record<string, BodyReference["kind"]> = { Fact: "fact", Cite: "fact", OfficeContact: "office" };

/** An MDX body that cannot be read has been reported; everything else about it has to wait. */
function ifReadable<T>(file: ContentFile, read: (text: string) => T, otherwise: T): T {
  try {
    return file.body ? read(file.body.text) : otherwise;
  } catch {
    return otherwise;
  }
}

function referencesIn(text: string): BodyReference[] {
  const found: BodyReference[] = [];
  visit(parseMdx(text), ["mdxJsxFlowElement", "mdxJsxTextElement"], (node) => {
    const { name, attributes } = node as MdxJsxFlowElement | MdxJsxTextElement;
    const kind = kindOf[name ?? ""];
    const attribute = attributes.find((each) => each.type === "mdxJsxAttribute" && each.name === "id");
    if (kind && typeof attribute?.value === "string")
      found.push({ kind, id: attribute.value, position: attribute.position?.start ?? node.position?.start });
  });
  return found;
}

/** The facts and offices that a body names. */
export const referencesInBody = (file: ContentFile): BodyReference[] => ifReadable(file, referencesIn, []);

/** The ids of the sections of a body, in order. */
export const sectionIds = (file: ContentFile): string[] =>
  ifReadable(file, (text) => outlineOf(text).sections.map(({ id }) => id ?? ""), []);

/** The facts that a body cites, each once. */
export const citedFacts = (file: ContentFile): string[] => ifReadable(file, (text) => outlineOf(text).factIds, []);
