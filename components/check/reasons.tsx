import { SourceNumber } from "#components/prose/fact.tsx";
import { Phrase } from "#components/prose/phrase.tsx";
import type { CriterionResult } from "#lib/eligibility/assess.ts";
import type { Citations } from "#lib/facts/citations.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = {
  locale: Locale;
  criteria: readonly CriterionResult[];
  /** The day on which the rules of the scheme were checked against their sources. */
  verified: string;
  citations: Citations;
};

const signs = { met: "✓", unmet: "✗", unknown: "?" } as const;
const colours = { met: "text-harbour", unmet: "text-bauhinia", unknown: "text-ink-soft" } as const;

/** Criterion by criterion: whether it is met, in words and not by colour alone, and where it stands written. */
export function Reasons({ locale, criteria, verified, citations }: Props) {
  const t = translator(locale);
  return (
    <ul className="mt-2 grid gap-2">
      {criteria.map(({ id, result, assumed, criterion }) => (
        <li key={id} className="grid grid-cols-[1.4rem_1fr]">
          <span aria-hidden="true" className={`font-bold ${colours[result]}`}>
            {signs[result]}
          </span>
          <span>
            <span className="sr-only">
              {t(`checkPage.result.${result}`)}
              {t("list.colon")}
            </span>
            <Phrase phrase={criterion.text} locale={locale} citations={citations} cite={false} />
            <SourceNumber
              number={citations.numberOf(criterion.fact ?? { source: criterion.source, asOf: verified })}
              locale={locale}
            />
            {assumed ? <span className="block text-sm text-ink-soft">{t("checkPage.assumed")}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
