import type { FAQPage } from "schema-dts";
import type { Edition } from "#lib/content/editions.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { answeredQuestions, type QuestionPlace } from "./answered-questions.ts";
import { pageUrl } from "./graph.ts";

/** Where a page has its questions; undefined for a page that has none. */
function questionPlace(path: string): QuestionPlace | undefined {
  if (path.startsWith("/questions/")) return { depth: 2 };
  return path.startsWith("/schemes/") ? { depth: 3, under: "questions" } : undefined;
}

/** The questions of a page with their answers; nothing where it has none, or shows the edition of another language. */
export function faqPage(edition: Edition, path: string, locale: Locale): FAQPage[] {
  const place = questionPlace(path);
  if (!place || edition.substitute) return [];
  const url = pageUrl(path, locale);
  const questions = answeredQuestions(edition, locale, place);
  if (questions.length === 0) return [];
  return [
    {
      "@type": "FAQPage",
      "@id": `${url}#faq`,
      url,
      mainEntity: questions.map(({ id, question, answer }) => ({
        "@type": "Question",
        "@id": `${url}#${id}`,
        name: question,
        acceptedAnswer: { "@type": "Answer", text: answer },
      })),
    },
  ];
}
