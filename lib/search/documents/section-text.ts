import type { RootContent } from "mdast";
import { localText } from "#lib/content/localize.ts";
import { parseMdx } from "#lib/content/mdx/outline.ts";
import { takeSectionId } from "#lib/content/mdx/section-ids.ts";
import { offices } from "#lib/content/network.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import { channelsOf } from "#lib/directory/channels.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { schemeText } from "./scheme-text.ts";
import { factText } from "./texts.ts";

/** A section as its readers see it: components and facts are words. */
export type SectionText = {
  /** Undefined for the text before the first heading. */
  id: string | undefined;
  heading: string;
  depth: number;
  text: string;
  /** The facts it prints or cites. */
  facts: string[];
};

type Attributes = { [name: string]: string };
type Component = (attributes: Attributes) => string;

function officeText(id: string, locale: Locale): string {
  const office = offices.get(id);
  if (!office) return "";
  const t = translator(locale);
  const channels = channelsOf(office).map(({ type, value }) => `${t(`office.${type}`)}${t("list.colon")}${value}`);
  return [localText(office.names, locale), ...channels].join(" ");
}

const componentsFor = (locale: Locale, scheme: Scheme | undefined): Record<string, Component> => ({
  Fact: ({ id = "" }) => factText(id, locale),
  Note: ({ title = "" }) => (title ? `${title} ` : ""),
  Offices: ({ kind }) =>
    [...offices.values()]
      .filter((office) => office.kind === kind)
      .map(({ names }) => localText(names, locale))
      .join(" "),
  OfficeContact: ({ id = "" }) => officeText(id, locale),
  ...(scheme ? schemeText(scheme, locale) : {}),
});

function attributesOf(node: RootContent): Attributes {
  if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return {};
  return Object.fromEntries(
    node.attributes.flatMap((each) =>
      each.type === "mdxJsxAttribute" && typeof each.value === "string" ? [[each.name, each.value]] : [],
    ),
  );
}

const blocks = new Set(["paragraph", "listItem", "tableCell", "heading", "blockquote"]);

function textOf(node: RootContent, components: Record<string, Component>, facts: string[]): string {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
  if (node.type === "break") return " ";
  const attributes = attributesOf(node);
  const name = "name" in node && typeof node.name === "string" ? node.name : "";
  if ((name === "Fact" || name === "Cite") && attributes["id"]) facts.push(attributes["id"]);
  const own = components[name]?.(attributes) ?? "";
  const inner = "children" in node ? node.children.map((child) => textOf(child, components, facts)).join("") : "";
  return `${own}${inner}${blocks.has(node.type) || node.type === "mdxJsxFlowElement" ? " " : ""}`;
}

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

/** The sections of an MDX body as text; each paragraph, list item and table cell is set apart by a blank. */
export function sectionTexts(body: string, locale: Locale, scheme?: Scheme): SectionText[] {
  const components = componentsFor(locale, scheme);
  const sections: SectionText[] = [{ id: undefined, heading: "", depth: 1, text: "", facts: [] }];
  for (const node of parseMdx(body).children) {
    if (node.type === "heading") {
      const id = takeSectionId(node);
      sections.push({ id, heading: tidy(textOf(node, components, [])), depth: node.depth, text: "", facts: [] });
      continue;
    }
    const section = sections.at(-1);
    if (section) section.text += textOf(node, components, section.facts);
  }
  return sections.map((section) => ({ ...section, text: tidy(section.text), facts: [...new Set(section.facts)] }));
}
