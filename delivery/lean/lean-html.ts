import { parse, serialize } from "parse5";
import {
  attributeOf,
  type Document,
  descendants,
  type Element,
  isElement,
  remove,
  removeAttributes,
  replaceText,
  textOf,
} from "./dom.ts";
import { FlightError, importedModules } from "./flight.ts";
import { isData, isScriptPreload, scriptRole } from "./next-markup.ts";
import { cutStylesheet } from "./styles.ts";

/** A page whose markup holds something that leaning does not know; nothing is guessed. */
export class UnknownMarkupError extends Error {
  override name = "UnknownMarkupError";
}

export type LeanPage = {
  html: string;
  /** `interactive` where the page renders a client component of its own and so keeps its scripts. */
  kind: "lean" | "interactive";
  /** The texts of inline scripts and styles, for the hashes of the Content-Security-Policy. */
  inline: { scripts: string[]; styles: string[] };
};

type Options = {
  /** Ids of the client modules that are Next's own; a page that imports any other is interactive. */
  frameworkModules: ReadonlySet<string>;
  /** Leaves every script in place, known or not. */
  keepScripts?: boolean;
};

const elementsOf = (document: Document): Element[] => [...descendants(document)].filter(isElement);

function classesOf(elements: readonly Element[]): Set<string> {
  return new Set(elements.flatMap((element) => (attributeOf(element, "class") ?? "").split(/\s+/).filter(Boolean)));
}

/** The marks React leaves for hydration: comments, and an empty container for streamed metadata. */
function removeHydrationMarks(document: Document): void {
  for (const node of descendants(document)) if (node.nodeName === "#comment") remove(node);
  for (const element of elementsOf(document))
    if (element.tagName === "div" && attributeOf(element, "hidden") !== undefined && element.childNodes.length === 0)
      remove(element);
}

function roleOfScripts(elements: readonly Element[]) {
  const framework: Element[] = [];
  const payloads: string[] = [];
  for (const element of elements) {
    if (element.tagName === "link" && isScriptPreload(element)) framework.push(element);
    if (element.tagName !== "script") continue;
    const role = scriptRole(element);
    if (role.kind === "unknown")
      throw new UnknownMarkupError(
        `${role.why}; mark it with data-enhance if it is ours, or teach delivery/lean/next-markup.ts what it is`,
      );
    if (role.kind !== "own") framework.push(element);
    if (role.kind === "flight") payloads.push(role.payload);
  }
  return { framework, payloads };
}

function modulesIn(payloads: readonly string[]): string[] {
  const advice = "delivery/lean/flight.ts no longer understands Next's format";
  try {
    const modules = importedModules(payloads);
    if (payloads.length > 0 && modules.length === 0)
      throw new UnknownMarkupError(`its flight data imports no module at all; ${advice}`);
    return modules;
  } catch (error) {
    if (error instanceof FlightError) throw new UnknownMarkupError(`${error.message}; ${advice}`);
    throw error;
  }
}

function inlineOf(document: Document): LeanPage["inline"] {
  const elements = elementsOf(document);
  const texts = (tag: string) =>
    elements
      .filter((element) => element.tagName === tag && attributeOf(element, "src") === undefined && !isData(element))
      .map(textOf);
  return { scripts: texts("script"), styles: texts("style") };
}

/**
 * Makes a page of Next's lean: where no client component of ours is rendered, the framework's scripts, preloads and
 * flight data go, and the stylesheet is cut to what the page uses. An interactive page is returned as it is.
 * Throws an UnknownMarkupError on a script it does not recognise.
 */
export function leanHtml(html: string, { frameworkModules, keepScripts = false }: Options): LeanPage {
  const document = parse(html);
  if (keepScripts) return { html, kind: "interactive", inline: inlineOf(document) };
  const elements = elementsOf(document);
  const { framework, payloads } = roleOfScripts(elements);
  const modules = modulesIn(payloads);
  const isInteractive = modules.some((id) => !frameworkModules.has(id));
  if (isInteractive) return { html, kind: "interactive", inline: inlineOf(document) };

  for (const element of framework) remove(element);
  removeHydrationMarks(document);
  const classes = classesOf(elements);
  for (const style of elements.filter(({ tagName }) => tagName === "style")) {
    removeAttributes(style, ["data-precedence", "data-href"]);
    replaceText(style, cutStylesheet(textOf(style), classes));
  }
  return { html: serialize(document), kind: "lean", inline: inlineOf(document) };
}
