import { Fact } from "#components/prose/fact.tsx";
import { localText } from "#lib/content/localize.ts";
import type { Citations } from "#lib/facts/citations.ts";
import { factById, latestPoint } from "#lib/facts/facts.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; ids: readonly string[]; citations: Citations };

/** Large figures in a row, each with what it counts, its date and its source. */
export function Figures({ locale, ids, citations }: Props) {
  return (
    <dl className="grid gap-8 border-t-[3px] border-ink pt-5 sm:grid-cols-2 lg:grid-cols-4">
      {ids.map((id) => {
        const fact = factById(id);
        return (
          <div key={id} className="flex flex-col-reverse justify-end">
            <dt className="text-ink-soft">
              {localText(fact.label, locale)}
              {translator(locale)("list.comma")}
              {translator(locale)("page.asOf", { date: formatDay(latestPoint(fact).asOf, locale) })}
            </dt>
            <dd className="font-serif text-[1.9rem] [&_sup]:text-base [&_sup]:font-sans leading-tight font-semibold [:lang(zh)_&]:font-sans">
              <Fact id={id} locale={locale} citations={citations} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
