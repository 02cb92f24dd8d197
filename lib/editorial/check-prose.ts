import type { Heading, Node } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import { type ProseComponent, proseComponentNames } from "#lib/content/mdx/prose-components.ts";
import { takeSectionId } from "#lib/content/mdx/section-ids.ts";
import { type ContentFile, positionInBody } from "./content-file.ts";
import { parsedBody } from "./parsed-body.ts";
import { perFile } from "./per-file.ts";
import type { Position, Problem } from "./problem.ts";

type Finding = { position: Position | undefined; rule: string; message: string };
type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const isComponent = (name: string): name is ProseComponent => (proseComponentNames as readonly string[]).includes(name);

/** One comment and nothing behind it. */
const comment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

/** The only values in braces that an attribute may have. */
const literal = /^\s*(?:true|false)\s*$/;

function inElement({ name, attributes, position }: JsxElement): Finding[] {
  const start = position?.start;
  const known = `<${name ?? ""}> is not one of the page components (${proseComponentNames.join(", ")})`;
  return [
    ...(isComponent(name ?? "") ? [] : [{ position: start, rule: "component", message: known }]),
    ...attributes.flatMap((attribute): Finding[] => {
      const where = attribute.position?.start ?? start;
      if (attribute.type === "mdxJsxExpressionAttribute")
        return [
          { position: where, rule: "mdx-code", message: "{…} is not used in pages; write each attribute by its name" },
        ];
      const { value } = attribute;
      if (typeof value !== "object" || value === null || literal.test(value.value)) return [];
      const message = `write the text in quotation marks: ${attribute.name}="…"`;
      return [{ position: where, rule: "mdx-code", message }];
    }),
  ];
}

function inNode(node: Node): Finding[] {
  const position = node.position?.start;
  switch (node.type) {
    case "heading":
      return takeSectionId(structuredClone(node) as Heading)
        ? []
        : [
            {
              position,
              rule: "section-id",
              message: "write an id behind the heading, the same in every language: ## Fees {/* #fees */}",
            },
          ];
    case "mdxjsEsm":
      return [{ position, rule: "mdx-code", message: "import and export are not used in pages; remove the line" }];
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return "value" in node && comment.test(String(node.value))
        ? []
        : [{ position, rule: "mdx-code", message: "an expression in { } is not used in pages; write the text itself" }];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return inElement(node as unknown as JsxElement);
    default:
      return [];
  }
}

/** MDX counts lines from the start of the body in its messages; the position of the problem says it right. */
const withoutPositions = (reason: string) => reason.replace(/ ?\(?\b\d+:\d+(-\d+:\d+)?\)?/g, "");

function findings(file: ContentFile): Finding[] {
  const parsed = parsedBody(file);
  if ("error" in parsed) {
    const { line = 1, column = 1, reason } = parsed.error;
    return [{ position: { line, column }, rule: "mdx", message: withoutPositions(reason) }];
  }
  const found: Finding[] = [];
  visit(parsed.tree, (node) => {
    found.push(...inNode(node));
  });
  return found;
}

/** Checks the body of an MDX file: syntax, section ids, and that it uses only what prose may use. */
export const checkProse = perFile((file): Problem[] =>
  findings(file).map(({ position, rule, message }) => ({
    file: file.path,
    ...positionInBody(file, position),
    rule,
    message,
    severity: "error",
  })),
);
