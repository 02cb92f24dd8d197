import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { isLocale, type Locale } from "#lib/locales/registry.ts";

const judgement = z.strictObject({
  query: z.string().min(1),
  /** The reader's locale, where it is not that of the list. */
  lang: z.string().refine(isLocale).optional(),
  /** By path, or path with anchor: 3 answers it, 2 in part, 1 helps on the way. */
  relevant: z.record(z.string().startsWith("/"), z.int().min(1).max(3)),
});

const file = z.record(z.string(), z.array(judgement).min(1));

/** A question as somebody types it, and the pages that answer it. */
export type Judgement = { script: string; query: string; locale: Locale; relevant: ReadonlyMap<string, number> };

export const judgementFiles = ["judgements", "held-out"] as const;

/** The judged questions of a file in tests/search. */
export function readJudgements(name: (typeof judgementFiles)[number]): Judgement[] {
  const lists = file.parse(parse(readFileSync(join("tests/search", `${name}.yaml`), "utf8")));
  return Object.entries(lists).flatMap(([script, list]) =>
    list.map(({ query, lang, relevant }) => ({
      script,
      query,
      locale: (lang ?? script) as Locale,
      relevant: new Map(Object.entries(relevant)),
    })),
  );
}
