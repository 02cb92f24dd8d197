import { describe, expect, test } from "vitest";
import { attributeOf, descendants, type Element, isElement, textOf } from "../../delivery/lean/dom.ts";
import { attributes, type BuiltPage, elementsOf, manifest, pages, pathOf, relations } from "./built-site.ts";

type Node = { [key: string]: unknown };

const readable = pages.filter(({ entry }) => entry.status === 200);

/** The nodes of a page; a page has one script with all of them, or none. */
function graphOf(page: BuiltPage): Node[] {
  const scripts = elementsOf(page).filter((element) => attributeOf(element, "type") === "application/ld+json");
  if (scripts.length > 1) throw new Error(`${page.path} has ${scripts.length} scripts of structured data`);
  return scripts.flatMap((script) => (JSON.parse(textOf(script)) as { "@graph": Node[] })["@graph"]);
}

const graphs = new Map(readable.map((page) => [page, graphOf(page)]));

/** Every value of a graph with its key, however deep. */
function valuesIn(value: unknown, key = ""): [string, string][] {
  if (typeof value === "string") return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((each) => valuesIn(each, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => valuesIn(inner, name));
}

const wrong = (isRight: (page: BuiltPage, graph: Node[]) => boolean) =>
  [...graphs].filter(([page, graph]) => !isRight(page, graph)).map(([{ path }]) => path);

const origin = new URL(relations(readable[0] as BuiltPage, "canonical")[0]?.href ?? "").origin;

const isOurs = (url: string) => url === origin || url.startsWith(`${origin}/`);

const typesOn = (path: string) =>
  [...graphs].flatMap(([page, graph]) => (page.path === path ? graph.map((node) => node["@type"]) : []));

describe("the structured data of every page", () => {
  test("names each node by an absolute address, once a page", () => {
    expect(
      wrong((_, graph) => {
        const ids = graph.map((node) => String(node["@id"]));
        return ids.every((id) => isOurs(id) && URL.canParse(id)) && new Set(ids).size === ids.length;
      }),
    ).toEqual([]);
  });

  test("gives each subject the canonical address of its page", () => {
    expect(
      wrong((page, graph) => {
        const [canonical] = relations(page, "canonical");
        return graph.every(({ url }) => url === undefined || url === canonical?.href);
      }),
    ).toEqual([]);
  });

  test("leads only to pages that exist, and to other sites only where the page does", () => {
    expect(
      wrong((page, graph) => {
        const links = new Set(attributes(page, "href", "a"));
        return valuesIn(graph)
          .filter(([key]) => ["url", "item", "sameAs", "serviceUrl", "urlTemplate"].includes(key))
          .every(([, url]) => (isOurs(url) ? Object.hasOwn(manifest.entries, pathOf(url)) : links.has(url)));
      }),
    ).toEqual([]);
  });

  test("writes days and moments by ISO 8601", () => {
    const dated = ["startDate", "endDate", "foundingDate"];
    const iso = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z))?)?)?$/;
    expect(
      wrong((_, graph) =>
        valuesIn(graph).every(
          ([key, value]) => !dated.includes(key) || (iso.test(value) && !Number.isNaN(Date.parse(value))),
        ),
      ),
    ).toEqual([]);
  });
});

/** What a reader sees of a page, without numbers of sources and white space. */
function wordsOf(page: BuiltPage): string {
  const isHidden = (element: Element) => ["script", "style", "sup", "head"].includes(element.tagName);
  const hidden = new Set(
    elementsOf(page)
      .filter(isHidden)
      .flatMap((element) => [...descendants(element)]),
  );
  return elementsOf(page)
    .filter(({ tagName }) => tagName === "body")
    .flatMap((body) => [...descendants(body)])
    .filter((node) => !isElement(node) && !hidden.has(node) && node.nodeName === "#text")
    .map((node) => ("value" in node ? node.value : ""))
    .join("")
    .replace(/\s+/g, "");
}

test("nothing is claimed that the page does not say", () => {
  const said = ["name", "description", "text", "telephone", "email", "faxNumber", "address", "addressLocality"];
  const claims = [...graphs].flatMap(([page, graph]) => {
    const claimed = valuesIn(graph).filter(([key]) => said.includes(key));
    const words = claimed.length > 0 ? wordsOf(page) : "";
    return claimed
      .filter(([, value]) => !words.includes(value.replace(/\s+/g, "")))
      .map(([key, value]) => `${page.path}: ${key} ${value}`);
  });
  expect(claims).toEqual([]);
});

describe("the way to a page", () => {
  const navigation = (page: BuiltPage) =>
    elementsOf(page).filter(({ tagName, childNodes }) => tagName === "ol" && childNodes.length > 0);

  test("is told wherever readers see it, step by step as they see it", () => {
    expect(
      wrong((page, graph) => {
        const current = elementsOf(page).find(
          (element) => element.tagName === "li" && attributeOf(element, "aria-current") === "page",
        );
        const list = graph.find((node) => node["@type"] === "BreadcrumbList");
        if (!current || navigation(page).length === 0) return list === undefined;
        const steps = (list?.["itemListElement"] ?? []) as { name: string; item?: string; position: number }[];
        const seen = (current.parentNode as Element).childNodes.filter(isElement);
        return (
          steps.map(({ name }) => name).join("|") === seen.map((step) => textOf2(step)).join("|") &&
          steps.every(({ position }, index) => position === index + 1) &&
          steps.at(-1)?.item === undefined
        );
      }),
    ).toEqual([]);
  });
});

const textOf2 = (element: Element): string =>
  [...descendants(element)].map((node) => ("value" in node ? node.value : "")).join("");

describe("each kind of page tells of its subject", () => {
  test.each([
    ["/en", ["WebSite"]],
    ["/en/offices/tokyo", ["BreadcrumbList", "GovernmentOffice"]],
    ["/en/schemes/top-talent-pass-scheme", ["BreadcrumbList", "GovernmentService", "FAQPage"]],
    ["/zh-hans/questions/families", ["BreadcrumbList", "FAQPage"]],
    ["/zh-hant/statistics", ["BreadcrumbList"]],
  ])("%s: %j", (path, types) => {
    expect(typesOn(path)).toEqual(types);
  });

  test("every event", () => {
    const events = readable.filter(({ path }) => /^\/[^/]+\/events\/\d/.test(path));
    expect(events.filter(({ path }) => !typesOn(path).includes("Event")).map(({ path }) => path)).toEqual([]);
  });

  test("a page that tells of a problem tells of nothing", () => {
    const problems = pages.filter(({ entry }) => entry.status !== 200);
    expect(problems.filter((page) => graphOf(page).length > 0).map(({ path }) => path)).toEqual([]);
  });
});
