import type { Heading } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import { VFileMessage } from "vfile-message";
import { outlineOf, parseMdx } from "#lib/content/mdx/outline.ts";
import { type ProseComponent, proseComponentNames } from "#lib/content/mdx/prose-components.ts";
import { takeSectionId } from "#lib/content/mdx/section-ids.ts";
import type { ContentFile } from "./content-file.ts";
import type { Position, Problem } from "./problem.ts";

const isComponent = (name: string): name is ProseComponent => (proseComponentNames as readonly string[]).includes(name);

/** Checks the body of an MDX file: syntax, section ids, and that it uses only what prose may use. */
export function checkProse({ path, body }: ContentFile): Problem[] {
  if (!body) return [];
  const at = (position: Position | undefined): Position => ({
    line: (position?.line ?? 1) + body.startsAfter,
    column: position?.column ?? 1,
  });
  const problems: Problem[] = [];
  const report = (position: Position | undefined, rule: string, message: string) =>
    problems.push({ file: path, ...at(position), rule, message });

  try {
    visit(parseMdx(body.text), (node) => {
      const start = node.position?.start;
      switch (node.type) {
        case "heading":
          if (!takeSectionId(structuredClone(node) as Heading))
            report(
              start,
              "section-id",
              "write an id behind the heading, the same in every language: ## Fees {/* #fees */}",
            );
          break;
        case "mdxjsEsm":
          report(start, "mdx-code", "import and export are not used in pages; remove the line");
          break;
        case "mdxFlowExpression":
        case "mdxTextExpression":
          if (!node.value.trim().startsWith("/*"))
            report(start, "mdx-code", "an expression in { } is not used in pages; write the text itself");
          break;
        case "mdxJsxFlowElement":
        case "mdxJsxTextElement": {
          const name = (node as MdxJsxFlowElement | MdxJsxTextElement).name ?? "";
          if (!isComponent(name))
            report(
              start,
              "component",
              `<${name}> is not one of the page components (${proseComponentNames.join(", ")})`,
            );
        }
      }
    });
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const { line = 1, column = 1, reason } = error;
    report({ line, column }, "mdx", reason);
  }
  return problems;
}

/** The facts that the body cites; none where it cannot be read. */
export function citedFacts(file: ContentFile): string[] {
  try {
    return file.body ? outlineOf(file.body.text).factIds : [];
  } catch {
    return [];
  }
}

/** The ids of the sections of a body, in order; none where it cannot be read. */
export function sectionIds(file: ContentFile): string[] {
  try {
    return file.body ? outlineOf(file.body.text).sections.map(({ id }) => id ?? "") : [];
  } catch {
    return [];
  }
}
