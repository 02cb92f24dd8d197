import type { Element, ElementContent, RootContent } from "hast";

const isElement = (node: RootContent | ElementContent): node is Element => node.type === "element";

const unbroken = (text: string) => text.replace(/\s+/g, " ");

/** Full addresses that the text itself shows need not be told twice. */
function linked(element: Element): string {
  const text = inline(element.children);
  const href = String(element.properties["href"] ?? "");
  const address = href.replace(/^(mailto|tel):/, "");
  const isTold = address !== href || new URL(href).hostname === text;
  return isTold ? text : `${text} <${href}>`;
}

function inlineOf(node: ElementContent): string {
  if (node.type === "text") return unbroken(node.value);
  if (!isElement(node)) return "";
  if (node.tagName === "br") return "\n";
  if (node.tagName === "a") return linked(node);
  const text = inline(node.children);
  return node.tagName === "sup" ? `[${text}]` : text;
}

const inline = (nodes: readonly ElementContent[]): string => nodes.map(inlineOf).join("");

const indented = (text: string, mark: string) => mark + text.replaceAll("\n", `\n${" ".repeat(mark.length)}`);

const isBlank = (node: ElementContent) => node.type === "text" && node.value.trim() === "";

const blocks = ["p", "ul", "ol", "blockquote", "div", "table", "h3", "h4", "h5", "h6"];

const holdsBlocks = ({ children }: Element) =>
  children.some((node) => isElement(node) && blocks.includes(node.tagName));

function list(element: Element): string {
  const items = element.children.filter(isElement);
  return items
    .map((item, index) => {
      const text = holdsBlocks(item) ? textOf(item.children) : inline(item.children).trim();
      return indented(text, element.tagName === "ol" ? `${index + 1}. ` : "- ");
    })
    .join("\n");
}

const row = (element: Element): string =>
  element.children
    .filter(isElement)
    .map(({ children }) => inline(children).trim())
    .join(" | ");

const rows = (element: Element): string[] =>
  element.children.filter(isElement).flatMap((child) => (child.tagName === "tr" ? [row(child)] : rows(child)));

function block(node: ElementContent): string {
  if (!isElement(node)) return inlineOf(node).trim();
  if (node.tagName === "ul" || node.tagName === "ol") return list(node);
  if (node.tagName === "blockquote") return indented(textOf(node.children), "  ");
  if (node.tagName === "table") return rows(node).join("\n");
  return holdsBlocks(node) ? textOf(node.children) : inline(node.children).trim();
}

/** HTML as plain text: one empty line between blocks, addresses behind the words that lead to them. */
export const textOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .filter((node) => !isBlank(node))
    .map(block)
    .join("\n\n");
