import type { LocalText } from "#lib/content/localize.ts";
import type { Locale } from "#lib/locales/registry.ts";
import type { Engine, Found } from "../engine.ts";

export type AnswerSource = { title: LocalText; url: string | undefined; asOf: string | undefined };

/** What stands above the results: the answer itself. */
export type Answer = {
  kind: "place" | "office" | "scheme" | "fact" | "university";
  /** The answer in one sentence. */
  text: string;
  /** What belongs to it: how to reach an office, how sure it is. */
  details: string[];
  /** The page, without locale, that says more, and what it is called. */
  page: { path: string; title: string };
  /** What it rests on. */
  sources: AnswerSource[];
};

export type Asked = { found: Found; locale: Locale; engine: Engine };

/** Answers a question of its own kind; undefined for any other. */
export type AnswerMaker = (asked: Asked) => Answer | undefined;
