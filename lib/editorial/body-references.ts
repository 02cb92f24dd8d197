import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import { type Outline, outlineOf } from "#lib/content/mdx/outline.ts";
import type { ContentFile } from "./content-file.ts";
import { parsedBody } from "./parsed-body.ts";
import { perFile } from "./per-file.ts";
import type { Position } from "./problem.ts";

/** Something that a page names by its id. */
export type BodyReference = { kind: "fact" | "office"; id: string; position: Position | undefined };

const kindOf: Record<string, BodyReference["kind"]> = { Fact: "fact", Cite: "fact", OfficeContact: "office" };

/** A body that cannot be read has been reported; everything else about it has to wait. */
const outline = perFile((file): Outline => {
  const parsed = parsedBody(file);
  return "tree" in parsed && file.body ? outlineOf(file.body.text, parsed.tree) : { sections: [], factIds: [] };
});

/** The facts and offices that a body names. */
export const referencesInBody = perFile((file): BodyReference[] => {
  const found: BodyReference[] = [];
  const parsed = parsedBody(file);
  if ("error" in parsed) return found;
  visit(parsed.tree, ["mdxJsxFlowElement", "mdxJsxTextElement"], (node) => {
    const { name, attributes } = node as MdxJsxFlowElement | MdxJsxTextElement;
    const kind = kindOf[name ?? ""];
    const attribute = attributes.find((each) => each.type === "mdxJsxAttribute" && each.name === "id");
    if (kind && typeof attribute?.value === "string")
      found.push({ kind, id: attribute.value, position: attribute.position?.start ?? node.position?.start });
  });
  return found;
});

/** The ids of the sections of a body, in order. */
export const sectionIds = (file: ContentFile): string[] => outline(file).sections.map(({ id }) => id ?? "");

/** The facts that a body cites, each once. */
export const citedFacts = (file: ContentFile): string[] => outline(file).factIds;
