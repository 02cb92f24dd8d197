import type { DefaultTreeAdapterTypes } from "parse5";
import { attributeOf, textOf } from "./dom.ts";

type Element = DefaultTreeAdapterTypes.Element;

/** What a script or link in a page is for. */
export type Role =
  /** Belongs to Next's runtime: goes when the page needs none. */
  | { kind: "framework" }
  /** Carries flight data for hydration; `payload` is what it pushes. */
  | { kind: "flight"; payload: string }
  /** Ours or the page's own: stays. */
  | { kind: "own" }
  | { kind: "unknown"; why: string };

const framework: Role = { kind: "framework" };
const own: Role = { kind: "own" };

const flightStart = "(self.__next_f=self.__next_f||[]).push(";
const flightPush = "self.__next_f.push(";

const dataType = "application/ld+json";

/** Script types that the browser does not run as a classic script; they are written by us. */
const ownTypes = ["speculationrules", dataType];

/** Whether a `<script>` holds data that a browser neither runs nor obeys; the policy of a page does not concern it. */
export const isData = (script: Element): boolean => attributeOf(script, "type") === dataType;

function inlineRole(script: Element): Role {
  const text = textOf(script).trim();
  if (text.startsWith(flightStart)) return framework;
  if (text.startsWith(flightPush))
    return { kind: "flight", payload: text.slice(flightPush.length, text.lastIndexOf(")")) };
  if (attributeOf(script, "id") === "_R_" && text.includes('globalThis["TURBOPACK"]')) return framework;
  return { kind: "unknown", why: `an inline script that begins with "${text.slice(0, 60)}"` };
}

/** Decides what a `<script>` is for. Every script of ours is marked with `data-enhance`. */
export function scriptRole(script: Element): Role {
  const type = attributeOf(script, "type") ?? "";
  if (ownTypes.includes(type) || attributeOf(script, "data-enhance") !== undefined) return own;
  const source = attributeOf(script, "src");
  if (source === undefined) return inlineRole(script);
  return source.startsWith("/_next/static/") ? framework : { kind: "unknown", why: `a script from ${source}` };
}

/** Whether a `<link>` preloads a script of the framework. */
export function isScriptPreload(link: Element): boolean {
  const relation = attributeOf(link, "rel");
  return (relation === "preload" && attributeOf(link, "as") === "script") || relation === "modulepreload";
}
