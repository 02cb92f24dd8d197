import type { Element, ElementContent } from "hast";

const isElement = (node: ElementContent): node is Element => node.type === "element";

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

const indented = (text: string, mark: string) => mark + text.replace(/\n(?!\n)/g, `\n${" ".repeat(mark.length)}`);

const blocks = ["p", "ul", "ol", "blockquote", "div", "table", "h3", "h4", "h5", "h6"];

const isBlock = (node: ElementContent): node is Element => isElement(node) && blocks.includes(node.tagName);

function list(element: Element): string {
  const items = element.children.filter(isElement);
  return items
    .map((item, index) => indented(textOf(item.children), element.tagName === "ol" ? `${index + 1}. ` : "- "))
    .join("\n");
}

const row = (element: Element): string =>
  element.children
    .filter(isElement)
    .map(({ children }) => inline(children).trim())
    .join(" | ");

const rows = (element: Element): string[] =>
  element.children.filter(isElement).flatMap((child) => (child.tagName === "tr" ? [row(child)] : rows(child)));

function block(node: Element): string {
  if (node.tagName === "ul" || node.tagName === "ol") return list(node);
  if (node.tagName === "blockquote") return indented(textOf(node.children), "  ");
  return node.tagName === "table" ? rows(node).join("\n") : textOf(node.children);
}

/** HTML as plain text: one empty line between blocks, addresses behind the words that lead to them. */
export function textOf(nodes: readonly ElementContent[]): string {
  const texts: string[] = [];
  let words: ElementContent[] = [];
  const close = () => {
    texts.push(inline(words).trim());
    words = [];
  };
  for (const node of nodes)
    if (isBlock(node)) {
      close();
      texts.push(block(node));
    } else words.push(node);
  close();
  return texts.filter((text) => text !== "").join("\n\n");
}
