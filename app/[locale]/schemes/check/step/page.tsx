import type { Metadata } from "next";
import { AnswerSummary } from "#components/check/answer-summary.tsx";
import { CheckResult } from "#components/check/check-result.tsx";
import { QuestionForm } from "#components/check/question-form.tsx";
import { questionTitle } from "#components/check/words.ts";
import { pageMetadata } from "#components/page/metadata.ts";
import { Page } from "#components/page/page.tsx";
import { hongKongDay } from "#lib/content/clock.ts";
import { schemeOn } from "#lib/content/in-force.ts";
import { writeAnswers } from "#lib/eligibility/answers.ts";
import { eligibility } from "#lib/eligibility/real.ts";
import { stepOf } from "#lib/eligibility/step.ts";
import { localeOf } from "#lib/locales/params.ts";
import { localePath } from "#lib/locales/paths.ts";
import { translator } from "#lib/locales/translator.ts";
import { schemesInOrder } from "#lib/schemes/order.ts";

type Props = PageProps<"/[locale]/schemes/check/step">;

/** At most so many questions lead to a result for the people the check was tried with. */
const mostQuestions = 9;

async function read({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const given = Object.entries(await searchParams).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, each]),
  );
  const date = hongKongDay(new Date());
  const step = stepOf(eligibility, new URLSearchParams(given), date);
  return { locale, date, step, query: writeAnswers(step.answers) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, step } = await read(props);
  const t = translator(locale);
  const screen = step.kind === "question" ? questionTitle(step.question, locale) : t("checkPage.results");
  const title = step.kind === "question" && step.mistake ? t("checkPage.error", { title: screen }) : screen;
  return pageMetadata({ locale, path: "/schemes/check", title, description: t("checkPage.summary"), index: false });
}

/** One screen of the check; everything it knows stands in the address. */
export default async function CheckStepPage(props: Props) {
  const { locale, date, step, query } = await read(props);
  const t = translator(locale);
  const above = [
    { text: t("schemes.title"), href: "/schemes" },
    { text: t("checkPage.title"), href: "/schemes/check" },
  ];
  const number = Object.keys(step.answers).length + 1;
  if (step.kind === "result")
    return (
      <Page
        locale={locale}
        path={`/schemes/check?${query}&result=`}
        crumbs={{ above, current: t("checkPage.results") }}
      >
        <CheckResult
          locale={locale}
          eligibility={eligibility}
          schemes={schemesInOrder.map((scheme) => schemeOn(scheme, date))}
          answers={step.answers}
          open={step.open}
          date={date}
        />
      </Page>
    );
  return (
    <Page
      locale={locale}
      path={`/schemes/check?${query || "start="}`}
      crumbs={{ above, current: t("checkPage.question", { number }) }}
    >
      <p className="mt-6 mb-4 text-ink-soft">
        {t(number <= mostQuestions ? "checkPage.progress" : "checkPage.question", { number, most: mostQuestions })}
      </p>
      <QuestionForm locale={locale} question={step.question} answers={step.answers} mistake={step.mistake} />
      {number > 1 ? (
        <details className="mt-10 max-w-[46rem]">
          <summary className="cursor-pointer py-1 font-semibold">{t("checkPage.answers")}</summary>
          <AnswerSummary locale={locale} answers={step.answers} />
          <p className="mt-3">
            <a href={`${localePath(locale, "/schemes/check")}?${query}&result=`}>{t("checkPage.resultNow")}</a>
          </p>
        </details>
      ) : null}
    </Page>
  );
}
