import { facts } from "#lib/content/facts.ts";
import { localText } from "#lib/content/localize.ts";
import type { DueFact } from "#lib/editorial/status.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; due: readonly DueFact[]; today: string };

/** The facts that somebody has to look at again, with the day by which. */
export function FactList({ locale, due, today }: Props) {
  const t = translator(locale);
  return (
    <ul className="rows max-w-[46rem]">
      {due.map(({ id, reviewBy }) => {
        const fact = facts.get(id);
        return (
          <li key={id} className="grid gap-x-5 sm:grid-cols-[1fr_13rem]">
            <span>{fact ? localText(fact.label, locale) : id}</span>
            <span className="text-ink-soft">
              <time dateTime={reviewBy}>{formatDay(reviewBy, locale)}</time>
              {reviewBy < today ? ` · ${t("status.overdue")}` : ""}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
