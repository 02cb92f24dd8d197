import { Link } from "#components/page/link.tsx";
import { Phrase } from "#components/prose/phrase.tsx";
import { localText } from "#lib/content/localize.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { Citations } from "#lib/facts/citations.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { tableKeys } from "#lib/schemes/references.ts";

type Props = { locale: Locale; caption: string; schemes: readonly Scheme[]; citations: Citations };

/** Schemes at a glance: a table where there is room, a card for each on a phone. */
export function SchemeTable({ locale, caption, schemes, citations }: Props) {
  const t = translator(locale);
  return (
    <table className="stacking">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("schemes.scheme")}</th>
          {tableKeys.map((key) => (
            <th key={key} scope="col">
              {t(`schemes.glance.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {schemes.map((scheme) => (
          <tr key={scheme.id}>
            <th scope="row">
              <Link locale={locale} href={`/schemes/${scheme.id}`}>
                {localText(scheme.names, locale)}
              </Link>
              <span className="block text-sm font-normal text-ink-soft">
                {[scheme.abbreviation, t(`schemes.status.${scheme.status}`)].filter(Boolean).join(" · ")}
              </span>
            </th>
            {tableKeys.map((key) => (
              <td key={key} data-label={t(`schemes.glance.${key}`)}>
                <Phrase phrase={scheme.glance[key]} locale={locale} citations={citations} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
