import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { localText } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import type { Citations } from "#lib/facts/citations.ts";
import { factById, latestPoint } from "#lib/facts/facts.ts";
import { formatPoint } from "#lib/facts/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export type BodyContext = {
  /** The locale that facts are written in. */
  locale: Locale;
  citations: Citations;
  derive: (text: string) => string;
};

const attribute = ({ attributes }: JsxElement, name: string) =>
  attributes.find((each): each is MdxJsxAttribute => each.type === "mdxJsxAttribute" && each.name === name)?.value;

const textOf = (element: JsxElement, name: string): string => {
  const value = attribute(element, name);
  return typeof value === "string" ? value : "";
};

const isOff = (element: JsxElement, name: string): boolean => {
  const value = attribute(element, name);
  return typeof value === "object" && value?.value.trim() === "false";
};

const number = (id: string, { citations }: BodyContext): ElementContent => h("sup", String(citations.numberOf(id)));

const paragraphWithLink = (href: string, text: string): ElementContent => h("p", h("a", { href }, text));

type Draw = (element: JsxElement, context: BodyContext, children: ElementContent[]) => ElementContent[];

/** What becomes of a component of prose where there is no page around it. */
const drawn: Record<string, Draw> = {
  Fact: (element, context) => {
    const id = textOf(element, "id");
    const value = formatPoint(latestPoint(factById(id)), context.locale);
    return [{ type: "text", value }, ...(isOff(element, "cite") ? [] : [number(id, context)])];
  },
  Cite: (element, context) => [number(textOf(element, "id"), context)],
  Note: (element, { derive }, children) => {
    const title = textOf(element, "title");
    return [h("blockquote", [...(title ? [h("p", h("strong", derive(title)))] : []), ...children])];
  },
  OfficeContact: (element, { locale }) => {
    const id = textOf(element, "id");
    const names = offices.get(id)?.names;
    return names ? [paragraphWithLink(`/offices/${id}`, localText(names, locale))] : [];
  },
  Offices: (_, { locale }) => [paragraphWithLink("/offices", translator(locale)("office.title"))],
};

/** A component of prose as plain HTML; throws for one that has no meaning without its page. */
export function drawComponent(element: JsxElement, context: BodyContext, children: ElementContent[]): ElementContent[] {
  const draw = drawn[element.name ?? ""];
  if (!draw) throw new Error(`<${element.name}> cannot leave its page; news, events and newsletters do without it`);
  return draw(element, context, children);
}
