import type { z } from "zod";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import type { Answer } from "#lib/search/answers/answer.ts";
import { searchPortal } from "#lib/search/portal-search.ts";
import { absoluteUrl } from "#lib/site.ts";
import type { searchAnswer, searchQuery } from "./search-schema.ts";

type SearchAnswer = z.infer<typeof searchAnswer>;

function answerForApi({ kind, text, details, page, sources }: Answer, locale: Locale): SearchAnswer["answer"] {
  return {
    kind,
    text: [text, ...details].join(" "),
    url: absoluteUrl(localePath(locale, page.path)),
    sources: sources.map(({ title, url, asOf }) => ({ title: title.text, url: url ?? null, asOf: asOf ?? null })),
  };
}

/** The results of a question as the API gives them. */
export function searchForApi({ q, lang, kind, limit, offset }: z.output<typeof searchQuery>): SearchAnswer {
  const locale = lang as Locale;
  const { question, corrected, total, answer, results } = searchPortal({ question: q, locale, kind, limit, offset });
  return {
    query: question,
    ...(corrected === undefined ? {} : { corrected }),
    total,
    ...(answer ? { answer: answerForApi(answer, locale) } : {}),
    results: results.map(({ path, title, section, excerpt, kind: its, score }) => ({
      url: absoluteUrl(localePath(locale, path)),
      title: title.text,
      section: section?.text ?? null,
      excerpt: excerpt.pieces.map(({ text }) => text).join(""),
      kind: its,
      score,
    })),
  };
}
