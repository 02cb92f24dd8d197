import type { Element, ElementContent, Root } from "hast";
import type { Root as Markdown, Nodes } from "mdast";
import { type Handler, toHast } from "mdast-util-to-hast";
import { visit } from "unist-util-visit";
import type { Edition } from "#lib/content/editions.ts";
import { parseMdx } from "#lib/content/mdx/outline.ts";
import { takeSectionId } from "#lib/content/mdx/section-ids.ts";
import type { Citations } from "#lib/facts/citations.ts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { absoluteUrl } from "#lib/site.ts";
import { type BodyContext, drawComponent, type JsxElement } from "./body-components.ts";

type Options = {
  /** The reader's locale. */
  locale: Locale;
  /** The page it stands on, without locale. */
  path: string;
  citations: Citations;
};

function deriveWords(tree: Markdown, derive: (text: string) => string): void {
  visit(tree, (node: Nodes) => {
    if (node.type === "text") node.value = derive(node.value);
    if (node.type === "link" && node.title) node.title = derive(node.title);
  });
}

/** Section ids lead readers about a page; elsewhere they would meet those of other items. */
const dropSectionIds = (tree: Markdown) =>
  visit(tree, "heading", (heading) => {
    takeSectionId(heading);
  });

function fullAddress(href: string, { locale, path }: Options): string {
  if (href.startsWith("#")) return `${absoluteUrl(localePath(locale, path))}${href}`;
  return href.startsWith("/") ? absoluteUrl(localePath(locale, href)) : href;
}

function completeLinks(tree: Root, options: Options): void {
  visit(tree, "element", (element: Element) => {
    const { href } = element.properties;
    if (typeof href === "string") element.properties["href"] = fullAddress(href, options);
  });
}

/**
 * The body of an edition as an HTML tree that can leave the site: facts in words, components as plain HTML,
 * full addresses. Feeds and newsletters are made of it.
 */
export function bodyTree(edition: Edition, options: Options): Root {
  const { prose, derive = (text: string) => text, substitute, writtenIn } = edition;
  const context: BodyContext = {
    locale: substitute ? writtenIn : options.locale,
    citations: options.citations,
    derive,
  };
  const source = parseMdx(prose.raw);
  dropSectionIds(source);
  deriveWords(source, derive);
  const component: Handler = (state, node) =>
    drawComponent(node as JsxElement, context, state.all(node) as ElementContent[]);
  const nothing: Handler = () => undefined;
  const tree = toHast(source, {
    handlers: {
      mdxJsxTextElement: component,
      mdxJsxFlowElement: component,
      mdxTextExpression: nothing,
      mdxFlowExpression: nothing,
    },
  }) as Root;
  completeLinks(tree, options);
  return tree;
}
