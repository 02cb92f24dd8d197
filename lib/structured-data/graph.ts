import type { Thing } from "schema-dts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { absoluteUrl } from "#lib/site.ts";

/** A node of a type of schema.org, where its name or address alone would not do. */
export type NodeOf<T extends Thing> = Exclude<T, string>;

/** Something a page tells search engines of, in the words of schema.org. */
export type Node = NodeOf<Thing>;

/** The full address of a page; every node of it names itself by this address and a fragment. */
export const pageUrl = (path: string, locale: Locale): string => absoluteUrl(localePath(locale, path));

/** Nodes as the text of a script element: no part of it can end the element early. */
export const graphText = (nodes: readonly Node[]): string =>
  JSON.stringify({ "@context": "https://schema.org", "@graph": nodes }).replaceAll("<", "\\u003c");
