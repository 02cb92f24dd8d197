import type { SearchAction, WebSite } from "schema-dts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { pageUrl } from "./graph.ts";

/** What schema.org's types leave out: the variable part of the address, as search engines read it. */
type Search = SearchAction & { "query-input": string };

/** The site in one language, and how to search it. */
export function webSite(locale: Locale): WebSite {
  const url = pageUrl("/", locale);
  const search: Search = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${pageUrl("/search", locale)}?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  };
  return {
    "@type": "WebSite",
    "@id": `${url}#website`,
    url,
    name: translator(locale)("site.name"),
    inLanguage: localeEntry(locale).lang,
    potentialAction: search,
  };
}
