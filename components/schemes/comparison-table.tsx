import { Link } from "#components/page/link.tsx";
import { Phrase } from "#components/prose/phrase.tsx";
import { editionOf } from "#lib/content/editions.ts";
import { localText } from "#lib/content/localize.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { Citations } from "#lib/facts/citations.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { comparisonKeys, differingKeys } from "#lib/schemes/comparison.ts";

type Props = { locale: Locale; chosen: readonly Scheme[]; citations: Citations };

/** Schemes side by side, question by question; on a phone each question is a card. */
export function ComparisonTable({ locale, chosen, citations }: Props) {
  const t = translator(locale);
  const differing = differingKeys(chosen);
  return (
    <table className="stacking">
      <caption className="sr-only">{t("compare.title")}</caption>
      <thead>
        <tr>
          <td />
          {chosen.map((scheme) => (
            <th key={scheme.id} scope="col">
              <Link locale={locale} href={`/schemes/${scheme.id}`}>
                {localText(scheme.names, locale)}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t("compare.whom")}</th>
          {chosen.map((scheme) => (
            <td key={scheme.id} data-label={localText(scheme.shortNames, locale)}>
              {editionOf(`schemes/${scheme.id}`, locale)?.prose.summary}
            </td>
          ))}
        </tr>
        {comparisonKeys.map((key) => (
          <tr key={key} className={differing.has(key) ? "differs" : undefined}>
            <th scope="row">
              {t(`schemes.glance.${key}`)}
              <span className="block text-sm font-normal text-ink-soft">
                {t(differing.has(key) ? "compare.differs" : "compare.same")}
              </span>
            </th>
            {chosen.map((scheme) => (
              <td key={scheme.id} data-label={localText(scheme.shortNames, locale)}>
                <Phrase phrase={scheme.glance[key]} locale={locale} citations={citations} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
