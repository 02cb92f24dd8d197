import type { ReactNode } from "react";
import { Heading } from "#components/page/heading.tsx";
import { Link } from "#components/page/link.tsx";
import { Sources } from "#components/page/sources.tsx";
import { factsNamedIn } from "#lib/content/schema/phrase.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import { writeAnswers } from "#lib/eligibility/answers.ts";
import type { Eligibility } from "#lib/eligibility/eligibility.ts";
import type { Answers, Question } from "#lib/eligibility/question.ts";
import { referencesOf } from "#lib/eligibility/references.ts";
import { type NamedResult, namedResults, withOutcome } from "#lib/eligibility/results.ts";
import { citationsFor, type Reference } from "#lib/facts/citations.ts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { glanceReferences } from "#lib/schemes/references.ts";
import { AnswerSummary } from "./answer-summary.tsx";
import { Checklist } from "./checklist.tsx";
import { ClosedRoutes, NearMisses } from "./other-routes.tsx";
import { RouteCard } from "./route-card.tsx";

type Props = {
  locale: Locale;
  eligibility: Eligibility;
  /** With the rules of `date` only. */
  schemes: readonly Scheme[];
  answers: Answers;
  /** What could still be asked. */
  open: Question | undefined;
  date: string;
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="mt-10">
    <h2 className="mb-4 text-2xl">{title}</h2>
    {children}
  </section>
);

const shownReferences = (results: readonly NamedResult[]): Reference[] =>
  results.flatMap((result) => [
    ...glanceReferences(result.of, ["stay", "fee", "time"]),
    ...referencesOf(result, result.of),
    ...result.of.documents.flatMap(({ text }) => factsNamedIn(text.en)),
  ]);

/** What the answers come to: the ways in that are open, those that depend, those nearly open, the closed ones. */
export function CheckResult({ locale, eligibility, schemes, answers, open, date }: Props) {
  const t = translator(locale);
  const applicant = eligibility.applicantFrom(answers, date);
  const { preCheck, routes } = eligibility.assess(applicant, date);
  const results = namedResults(routes, schemes);
  const [meets, conditional, unknown, closed] = (["meets", "conditional", "unknown", "does-not-meet"] as const).map(
    (outcome) => withOutcome(results, outcome),
  ) as [NamedResult[], NamedResult[], NamedResult[], NamedResult[]];
  const misses = eligibility.nearMisses(applicant, date);
  const decisive = eligibility.decisive(applicant, date);
  const citations = citationsFor(shownReferences([...meets, ...conditional, ...unknown]), locale);
  const cards = (list: readonly NamedResult[]) => (
    <div className="grid items-start gap-5 md:grid-cols-2">
      {list.map((result) => (
        <RouteCard
          key={result.route}
          locale={locale}
          result={result}
          decisive={decisive.get(result.route) ?? new Set()}
          citations={citations}
        />
      ))}
    </div>
  );
  const ready = [...new Set([...meets, ...conditional].map(({ of }) => of))];
  if (preCheck)
    return (
      <>
        <Heading title={t("checkPage.noVisa")} summary={t("checkPage.noVisaLead")} />
        <AnswerSummary locale={locale} answers={answers} />
      </>
    );
  return (
    <>
      <Heading
        title={t(meets.length > 0 ? "checkPage.titleMeets" : "checkPage.titleNone", { count: meets.length })}
        summary={t("checkPage.promise")}
      />
      {open ? (
        <p className="note no-print max-w-prose">
          <a href={`${localePath(locale, "/schemes/check")}?${writeAnswers(answers) || "start="}`}>
            {t("checkPage.goOn")}
          </a>
        </p>
      ) : null}
      {meets.length > 0 ? <Part title={t("checkPage.outcome.meets")}>{cards(meets)}</Part> : null}
      {conditional.length > 0 ? <Part title={t("checkPage.outcome.conditional")}>{cards(conditional)}</Part> : null}
      {unknown.length > 0 ? <Part title={t("checkPage.outcome.unknown")}>{cards(unknown)}</Part> : null}
      {misses.length > 0 ? (
        <Part title={t("checkPage.outcome.near")}>
          <NearMisses locale={locale} citations={citations} misses={misses} schemes={schemes} />
        </Part>
      ) : null}
      <Part title={t("checkPage.next")}>
        <ul className="list-disc pl-5">
          {(["/schemes/cost", "/journeys/offer-to-identity-card", "/contact", "/about/hkte"] as const).map((href) => (
            <li key={href} className="my-1">
              <Link locale={locale} href={href}>
                {t(`checkPage.nextOf.${href.split("/").at(-1) as "cost"}`)}
              </Link>
            </li>
          ))}
        </ul>
      </Part>
      {ready.length > 0 ? (
        <Part title={t("checkPage.documents")}>
          <Checklist locale={locale} schemes={ready} citations={citations} />
        </Part>
      ) : null}
      <Part title={t("checkPage.answers")}>
        <AnswerSummary locale={locale} answers={answers} />
        <p className="no-print mt-3">
          <a href={`${localePath(locale, "/schemes/check")}?${writeAnswers(answers)}&change=exceptions`}>
            {t("checkPage.exceptions")}
          </a>
        </p>
      </Part>
      {closed.length > 0 ? (
        <Part title={t("checkPage.outcome.does-not-meet")}>
          <ClosedRoutes
            locale={locale}
            citations={citations}
            results={closed}
            closing={eligibility.closing(applicant, date)}
          />
        </Part>
      ) : null}
      <Sources locale={locale} citations={citations.list} />
    </>
  );
}
