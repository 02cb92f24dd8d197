import { Link } from "#components/page/link.tsx";
import { Fact } from "#components/prose/fact.tsx";
import { editionOf } from "#lib/content/editions.ts";
import { localText } from "#lib/content/localize.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { Citations } from "#lib/facts/citations.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; schemes: readonly Scheme[]; citations: Citations };

/** Every scheme at a glance; each is a card on a phone, so that nothing has to be scrolled sideways. */
export function SchemeTable({ locale, schemes, citations }: Props) {
  const t = translator(locale);
  return (
    <ul className="grid gap-5 md:grid-cols-2">
      {schemes.map((scheme) => (
        <li key={scheme.id} className="card">
          <h2 className="text-2xl">
            <Link locale={locale} href={`/schemes/${scheme.id}`}>
              {localText(scheme.names, locale)}
            </Link>
          </h2>
          <p className="mt-1 text-sm text-ink-soft">
            {scheme.abbreviation} · {t(`schemes.status.${scheme.status}`)}
          </p>
          <p className="mt-3">{editionOf(`schemes/${scheme.id}`, locale)?.prose.summary}</p>
          <dl className="rows mt-4">
            <div className="grid grid-cols-[9rem_1fr] gap-x-4">
              <dt className="text-ink-soft">{t("schemes.jobOffer")}</dt>
              <dd>{t(`schemes.jobOfferValue.${scheme.jobOffer}`)}</dd>
            </div>
            <div className="grid grid-cols-[9rem_1fr] gap-x-4">
              <dt className="text-ink-soft">{t("schemes.firstStay")}</dt>
              <dd>
                {scheme.routes.map(({ id, names, initialStay }) => (
                  <span key={id} className="block">
                    {localText(names, locale)}
                    {t("list.colon")}
                    <Fact id={initialStay} locale={locale} citations={citations} />
                  </span>
                ))}
              </dd>
            </div>
            <div className="grid grid-cols-[9rem_1fr] gap-x-4">
              <dt className="text-ink-soft">{t("schemes.fee")}</dt>
              <dd>
                {scheme.fees.slice(0, 1).map((id) => (
                  <Fact key={id} id={id} locale={locale} citations={citations} />
                ))}
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
