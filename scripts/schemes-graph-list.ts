import { optionText, questionTitle } from "#components/check/words.ts";
import { localText } from "#lib/content/localize.ts";
import { schemes } from "#lib/content/subjects.ts";
import { answerText, parseAnswers, writeAnswers } from "#lib/eligibility/answers.ts";
import type { Outcome } from "#lib/eligibility/assess.ts";
import type { Answers, Question } from "#lib/eligibility/question.ts";
import { result } from "#lib/eligibility/question-graph.ts";
import { questionById } from "#lib/eligibility/questions.ts";
import type { Ways } from "#lib/eligibility/ways.ts";
import { formatDay, formatNumber } from "#lib/locales/format.ts";
import { type Locale, localeEntry } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Parts = Pick<Ways, "graph" | "shortest"> & { locale: Locale; day: string; picture: string };

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** An answer as it stands in an address, in the words of the check. */
function inWords(question: Question, answer: string, locale: Locale): string {
  const t = translator(locale);
  if (answer === "unknown") return t("checkPage.unsure");
  if (question.kind === "yes-no") return t(answer === "yes" ? "checkPage.yes" : "checkPage.no");
  if (question.kind === "many")
    return answer === "none"
      ? t("checkPage.none")
      : answer
          .split(",")
          .map((option) => optionText(question, option, locale))
          .join(t("checkPage.and"));
  return question.kind === "choice" ? optionText(question, answer, locale) : answer;
}

function nextInWords(id: string, locale: Locale): string {
  const question = questionById(id);
  const title = question ? questionTitle(question, locale) : translator(locale)("check.graph.result");
  return id === result ? escaped(title) : `<a href="#${id}">${escaped(title)}</a>`;
}

function questionItem(question: Question, byAnswer: ReadonlyMap<string, ReadonlySet<string>>, locale: Locale): string {
  const t = translator(locale);
  const answers = [...byAnswer].map(([answer, next]) => {
    const followers = [...next].map((id) => nextInWords(id, locale)).join(t("checkPage.and"));
    return `<li>${escaped(inWords(question, answer, locale))}<ul><li>${t("check.graph.then", { next: followers })}</li></ul></li>`;
  });
  const fields = t("check.graph.sets", { fields: question.fields.join(", ") });
  return `<li id="${question.id}"><strong>${escaped(questionTitle(question, locale))}</strong><br>${escaped(fields)}<ul>${answers.join("")}</ul></li>`;
}

function wayItem(answers: Answers, locale: Locale): string {
  const steps = Object.entries(parseAnswers(new URLSearchParams(writeAnswers(answers))).answers).map(([id, answer]) => {
    const question = questionById(id);
    const words = question ? inWords(question, answerText(answer), locale) : "";
    return `<li>${question ? escaped(questionTitle(question, locale)) : id} ${escaped(words)}</li>`;
  });
  return `<ol>${steps.join("")}</ol>`;
}

function routeItem(route: string, byOutcome: ReadonlyMap<Outcome, Answers>, locale: Locale): string {
  const scheme = [...schemes.values()].find(({ routes }) => routes.some(({ id }) => id === route));
  const names = scheme?.routes.find(({ id }) => id === route)?.names;
  const name = scheme && names ? `${localText(scheme.names, locale)} · ${localText(names, locale)}` : route;
  const outcomes = [...byOutcome].map(
    ([outcome, answers]) =>
      `<li>${escaped(translator(locale)(`checkPage.outcome.${outcome}`))}${wayItem(answers, locale)}</li>`,
  );
  return `<li><strong>${escaped(name)}</strong><ul>${outcomes.join("")}</ul></li>`;
}

/** The picture, and the same as nested lists that need no eye for pictures. */
export function graphList({ graph, shortest, locale, day, picture }: Parts): string {
  const t = translator(locale);
  const summary = t("check.graph.summary", {
    situations: formatNumber(graph.situations, locale),
    longest: String(graph.longest),
    date: formatDay(day, locale),
  });
  const items = [...graph.next].flatMap(([id, byAnswer]) => {
    const question = questionById(id);
    return question ? [questionItem(question, byAnswer, locale)] : [];
  });
  const title = escaped(t("check.graph.title"));
  return `<!doctype html>
<html lang="${localeEntry(locale).lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:1rem/1.6 system-ui,sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem}svg{width:100%;height:auto}li{margin:.3rem 0}</style></head>
<body><main><h1>${title}</h1><p>${escaped(summary)}</p>
<h2>${escaped(t("check.graph.picture"))}</h2>${picture}
<h2>${escaped(t("check.graph.list"))}</h2><ul>${items.join("\n")}</ul>
<h2>${escaped(t("check.graph.ways"))}</h2><ul>${[...shortest].map(([route, byOutcome]) => routeItem(route, byOutcome, locale)).join("\n")}</ul>
</main></body></html>
`;
}
