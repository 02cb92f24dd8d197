import { localePath } from "#lib/locales/paths.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { absoluteUrl } from "#lib/site.ts";
import { searchPath } from "./address.ts";

/** Where a browser learns how to search this portal in a locale. */
export const openSearchPath = (locale: Locale): string => `/opensearch/${locale}.xml`;

export const openSearchType = "application/opensearchdescription+xml";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Tells a browser how to search this portal, by OpenSearch 1.1. */
export function openSearchDescription(locale: Locale): string {
  const t = translator(locale);
  const page = `${absoluteUrl(localePath(locale, searchPath))}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // Sixteen characters at most: browsers show no more.
    `<ShortName>${escaped(t("search.openSearchName"))}</ShortName>`,
    `<Description>${escaped(t("search.summary"))}</Description>`,
    `<Language>${localeEntry(locale).hreflang}</Language>`,
    "<InputEncoding>UTF-8</InputEncoding>",
    `<Url type="text/html" template="${escaped(page)}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escaped(absoluteUrl(openSearchPath(locale)))}"/>`,
    "</OpenSearchDescription>",
    "",
  ].join("\n");
}
