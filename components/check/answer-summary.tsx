import { localText } from "#lib/content/localize.ts";
import { places } from "#lib/content/network.ts";
import { writeAnswers } from "#lib/eligibility/answers.ts";
import type { Answer, Answers, Question } from "#lib/eligibility/question.ts";
import { questionById } from "#lib/eligibility/questions.ts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { optionText, questionTitle } from "./words.ts";

type Props = { locale: Locale; answers: Answers };

function answerInWords(question: Question, answer: Answer, locale: Locale): string {
  const t = translator(locale);
  if (answer === null) return t("checkPage.unsure");
  if (typeof answer === "boolean") return t(answer ? "checkPage.yes" : "checkPage.no");
  if (typeof answer === "number") return String(answer);
  if (typeof answer !== "string")
    return answer.map((option) => optionText(question, option, locale)).join(t("checkPage.and")) || t("checkPage.none");
  if (question.kind !== "place") return optionText(question, answer, locale);
  const place = places.find(({ code }) => code === answer);
  return place ? localText(place.names, locale) : answer;
}

/** What has been answered so far; each answer can be changed without losing the others. */
export function AnswerSummary({ locale, answers }: Props) {
  const t = translator(locale);
  const query = writeAnswers(answers);
  return (
    <dl className="rows max-w-[46rem]">
      {Object.entries(answers).map(([id, answer]) => {
        const question = questionById(id);
        if (!question) return null;
        const title = questionTitle(question, locale);
        return (
          <div key={id} className="grid gap-x-5 sm:grid-cols-[1fr_1fr_auto]">
            <dt className="text-ink-soft">{title}</dt>
            <dd>{answerInWords(question, answer, locale)}</dd>
            <dd className="no-print">
              <a href={`${localePath(locale, "/schemes/check")}?${query}&change=${id}`}>
                {t("checkPage.change")}
                <span className="sr-only">
                  {t("list.colon")}
                  {title}
                </span>
              </a>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
