import { attributeOf, type Element, isElement } from "../../delivery/lean/dom.ts";
import { type BuiltPage, elementsOf } from "./built-site.ts";

/** A text that readers see or hear, and the language in which it will be read to them. */
export type ReadText = { text: string; lang: string; where: string };

/** Attributes that are read out or shown. */
const spoken = ["alt", "title", "aria-label", "placeholder", "data-label"];

const silent = new Set(["script", "style", "template", "meta", "link"]);

/** The language of an element: its own, or that of the nearest element around it that names one. */
function languageOf(element: Element, known: Map<Element, string>): string {
  const parent = element.parentNode;
  const lang = attributeOf(element, "lang") ?? (parent && isElement(parent) ? known.get(parent) : undefined) ?? "";
  known.set(element, lang);
  return lang;
}

/** Every text of a page, in the order of the document. */
export function readTextsOf(page: BuiltPage): ReadText[] {
  const known = new Map<Element, string>();
  return elementsOf(page).flatMap((element) => {
    const lang = languageOf(element, known);
    if (silent.has(element.tagName)) return [];
    const own = element.childNodes.flatMap((child) => ("value" in child ? [child.value.trim()] : []));
    const said = spoken.flatMap((name) => attributeOf(element, name) ?? []);
    return [...own, ...said]
      .filter((text) => text !== "")
      .map((text) => ({ text, lang, where: `${page.path} <${element.tagName}>` }));
  });
}
