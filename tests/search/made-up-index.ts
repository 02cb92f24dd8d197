import type { Concept } from "#lib/search/analysis/phrases.ts";
import { createEngine, type Engine } from "#lib/search/engine.ts";
import { buildIndex } from "#lib/search/index/build-index.ts";
import type { Passage } from "#lib/search/passage.ts";

/** A page of guide with the texts that a test needs. */
export const page = (path: string, en: Partial<Record<"title" | "heading" | "text", string>>, more = {}): Passage => ({
  path,
  kind: "guide",
  title: { en: en.title ?? "Untitled" },
  text: { en: en.text ?? "" },
  ...(en.heading ? { heading: { en: en.heading }, anchor: "part" } : {}),
  ...more,
});

export const same = (id: string, ...names: string[]): Concept => ({ id: `§${id}`, names, isExact: false });
export const exact = (id: string, ...names: string[]): Concept => ({ id: `§${id}`, names, isExact: true });

export const ignored = ["the", "of", "a", "can", "my", "is", "的", "可以", "嗎"];

/** The search of a few passages. */
export const engineOf = (passages: readonly Passage[], concepts: readonly Concept[] = []): Engine =>
  createEngine(buildIndex({ passages, concepts, ignored }));

/** The paths of what a question finds, best first. */
export const found = (engine: Engine, question: string): string[] =>
  engine.find(question, "en").results.map(({ passage: { path, anchor } }) => (anchor ? `${path}#${anchor}` : path));
