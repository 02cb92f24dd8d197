import type { z } from "zod";
import { hongKongDay } from "#lib/content/clock.ts";
import type { Criterion } from "#lib/content/schema/criterion.ts";
import type { CriterionResult, RouteResult } from "#lib/eligibility/assess.ts";
import type { Question } from "#lib/eligibility/question.ts";
import { eligibility } from "#lib/eligibility/real.ts";
import { factById, latestPoint } from "#lib/facts/facts.ts";
import { formatPoint } from "#lib/facts/format.ts";
import { plainPhrase } from "#lib/facts/plain-phrase.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import type { EligibilityRequest, eligibilityAnswer } from "./eligibility-schema.ts";

type Answer = z.infer<typeof eligibilityAnswer>;

const texts = new Map<Locale, WeakMap<Criterion, string>>();

/** The sentence of a criterion, its figures filled in; each is made once a language. */
function textOf(criterion: Criterion, locale: Locale): string {
  const known = texts.get(locale) ?? new WeakMap<Criterion, string>();
  texts.set(locale, known);
  const text = known.get(criterion) ?? plainPhrase(criterion.text, locale);
  known.set(criterion, text);
  return text;
}

const criterionForApi = ({ id, result, assumed, criterion }: CriterionResult, locale: Locale) => ({
  id,
  result,
  text: textOf(criterion, locale),
  ...(assumed ? { assumed: true as const } : {}),
});

const routeForApi = ({ scheme, route, outcome, tally, criteria }: RouteResult, locale: Locale) => ({
  scheme,
  route,
  outcome,
  ...(tally ? { tally: { met: tally.met, unknown: tally.unknown, of: tally.of, needed: tally.needed } } : {}),
  criteria: criteria.map((criterion) => criterionForApi(criterion, locale)),
});

/** The questions are data, and so are the names of their messages. */
type Lookup = (key: string, figures: Record<string, string>) => string;

function questionForApi({ id, fields, facts = {} }: Question, locale: Locale): NonNullable<Answer["nextQuestion"]> {
  const figures = Object.entries(facts).map(([name, fact]): [string, string] => [
    name,
    formatPoint(latestPoint(factById(fact)), locale),
  ]);
  const t = translator(locale) as unknown as Lookup;
  return { id, text: t(`check.questions.${id}.title`, Object.fromEntries(figures)), fields: [...fields] };
}

/** What the rules of a day say of an applicant, as the API gives it. */
export function eligibilityForApi(
  { applicant, missing, date = hongKongDay(new Date()) }: EligibilityRequest,
  locale: Locale,
): Answer {
  const { preCheck, routes } = eligibility.assess(applicant, date, { missing });
  const next = missing === "unknown" ? eligibility.nextQuestion(applicant, date) : undefined;
  return {
    date,
    ...(preCheck ? { preCheck } : {}),
    routes: routes.map((route) => routeForApi(route, locale)),
    ...(next ? { nextQuestion: questionForApi(next, locale) } : {}),
  };
}
