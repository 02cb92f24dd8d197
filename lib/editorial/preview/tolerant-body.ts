import type { Nodes, Parents, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { SKIP, visit } from "unist-util-visit";

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

type Names = Pick<ReadonlySet<string>, "has">;

/** What a text may name without breaking its page. */
export type Known = {
  components: Names;
  facts: Names;
  offices: Names;
};

const comment = /^\s*\/\*[\s\S]*\*\/\s*$/;
const literal = /^\s*(?:true|false)\s*$/;

/** Shown in place of what cannot be drawn. */
const broken = (text: string): RootContent => ({
  type: "text",
  value: text,
  data: { hName: "mark", hProperties: { className: ["broken"] } },
});

const idOf = ({ attributes }: JsxElement): string => {
  const value = attributes.find((each) => each.type === "mdxJsxAttribute" && each.name === "id")?.value;
  return typeof value === "string" ? value : "";
};

const asWritten = (element: JsxElement): string => {
  const id = idOf(element);
  return id === "" ? `<${element.name ?? ""}>` : `<${element.name} id="${id}">`;
};

function isKnown(element: JsxElement, { components, facts, offices }: Known): boolean {
  const { name } = element;
  if (!name || !components.has(name)) return false;
  if (name === "Fact" || name === "Cite") return facts.has(idOf(element));
  return name !== "OfficeContact" || offices.has(idOf(element));
}

/** Attributes that are code are left out; nothing that stands in a text is run. */
function withoutCode(element: JsxElement): void {
  element.attributes = element.attributes.filter(
    (attribute) =>
      attribute.type === "mdxJsxAttribute" &&
      (typeof attribute.value !== "object" || attribute.value === null || literal.test(attribute.value.value)),
  );
}

/** What stands in place of a node that cannot be drawn; undefined for one that can. */
function replacement(node: Nodes, known: Known): RootContent[] | undefined {
  switch (node.type) {
    case "mdxjsEsm":
      return [{ type: "paragraph", children: [broken(node.value) as never] }];
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return comment.test(node.value) ? undefined : [broken(`{${node.value}}`)];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement": {
      withoutCode(node);
      return isKnown(node, known) ? undefined : [broken(asWritten(node)), ...(node.children as RootContent[])];
    }
    default:
      return undefined;
  }
}

/** A remark plugin: components, facts, offices and code that nobody knows become marked text, and the rest is drawn. */
export function remarkTolerant(known: Known) {
  return (tree: Root) =>
    visit(tree, (node: Nodes, index, parent: Parents | undefined) => {
      const instead = parent && index !== undefined ? replacement(node, known) : undefined;
      if (!instead || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...(instead as never[]));
      // What was put in place is visited too, but for the mark itself.
      return [SKIP, index + 1];
    });
}
