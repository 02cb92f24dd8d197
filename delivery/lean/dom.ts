import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from "parse5";

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

const childrenOf = (node: Node): ChildNode[] => ("childNodes" in node ? [...node.childNodes] : []);

/** Every node below a node, in document order; safe while nodes are removed. */
export function* descendants(node: Node): Generator<ChildNode> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* descendants(child);
  }
}

export const isElement = (node: Node): node is Element => tree.isElementNode(node);

/** The value of an attribute; undefined where it is absent. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

export function removeAttributes(element: Element, names: readonly string[]): void {
  element.attrs = element.attrs.filter(({ name }) => !names.includes(name));
}

/** The text inside an element such as `<script>` or `<style>`. */
export const textOf = (element: Element): string =>
  element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : "")).join("");

export function replaceText(element: Element, text: string): void {
  for (const child of childrenOf(element)) tree.detachNode(child);
  tree.insertText(element, text);
}

export const remove = (node: ChildNode): void => tree.detachNode(node);
