import { answerText } from "#lib/eligibility/answers.ts";
import type { Answers, Question } from "#lib/eligibility/question.ts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { questionTitle } from "./words.ts";

type Props = {
  locale: Locale;
  question: Question;
  /** The answers given before, which travel along. */
  answers: Answers;
  mistake: "impossible" | "missing" | undefined;
};

/** One question, its answers and one button; everything else that is known stands in the address. */
export function QuestionForm({ locale, question, answers, mistake }: Props) {
  const t = translator(locale);
  const title = questionTitle(question, locale);
  const others = Object.entries(answers);
  return (
    <form action={localePath(locale, "/schemes/check")} className="max-w-prose">
      {others.map(([id, answer]) => (
        <input key={id} type="hidden" name={id} value={answerText(answer)} />
      ))}
      <input type="hidden" name="asked" value={question.id} />
      {mistake ? (
        <p id="mistake" role="alert" className="note font-semibold">
          {t(`checkPage.mistake.${mistake}`)}
        </p>
      ) : null}
      <AnswerFields locale={locale} question={question} title={title} describedBy={mistake ? "mistake" : undefined} />
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="submit" className="button">
          {t("checkPage.continue")}
        </button>
      </div>
    </form>
  );
}
