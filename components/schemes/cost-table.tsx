import { Fact } from "#components/prose/fact.tsx";
import { Phrase } from "#components/prose/phrase.tsx";
import type { Citations } from "#lib/facts/citations.ts";
import { formatValue } from "#lib/facts/format.ts";
import { formatNumber } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { costOf, type Family } from "#lib/schemes/cost.ts";

type Props = { family: Family; locale: Locale; citations: Citations };

/** What falls due and when, for the whole family. */
export function CostTable({ family, locale, citations }: Props) {
  const t = translator(locale);
  const { charges, persons, first, extension } = costOf(family);
  const dollars = (amount: number) => formatValue({ kind: "money", amount, currency: "HKD" }, locale);
  return (
    <>
      <p className="mb-6 max-w-prose text-xl">
        {t("cost.answer", { first: dollars(first), extension: dollars(extension) })}
      </p>
      <table className="stacking max-w-[46rem]">
        <caption className="sr-only">{t("cost.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("cost.when")}</th>
            <th scope="col">{t("cost.each")}</th>
            <th scope="col">{t("cost.persons")}</th>
            <th scope="col">{t("cost.together")}</th>
          </tr>
        </thead>
        <tbody>
          {charges.map(({ when, fact, each }) => (
            <tr key={when}>
              <th scope="row">{t(`cost.charge.${when}`)}</th>
              <td data-label={t("cost.each")}>
                <Fact id={fact} locale={locale} citations={citations} />
              </td>
              <td data-label={t("cost.persons")}>{formatNumber(persons, locale)}</td>
              <td data-label={t("cost.together")}>{dollars(each * persons)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="rows max-w-[46rem]">
        <div className="grid gap-x-4 sm:grid-cols-[12rem_1fr]">
          <dt className="text-ink-soft">{t("schemes.glance.time")}</dt>
          <dd>
            <Phrase phrase={family.scheme.glance.time} locale={locale} citations={citations} />
          </dd>
        </div>
        <div className="grid gap-x-4 sm:grid-cols-[12rem_1fr]">
          <dt className="text-ink-soft">{t("schemes.firstStay")}</dt>
          <dd>
            <Phrase phrase={family.scheme.glance.stay} locale={locale} citations={citations} />
          </dd>
        </div>
      </dl>
      <p className="mt-4 max-w-prose text-ink-soft">{t("cost.note")}</p>
    </>
  );
}
