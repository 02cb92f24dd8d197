import { Link } from "#components/page/link.tsx";
import { Phrase } from "#components/prose/phrase.tsx";
import { localText } from "#lib/content/localize.ts";
import type { NamedResult } from "#lib/eligibility/results.ts";
import type { Citations } from "#lib/facts/citations.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { Reasons } from "./reasons.tsx";

type Props = {
  locale: Locale;
  result: NamedResult;
  /** The ids of the criteria on which the outcome turns. */
  decisive: ReadonlySet<string>;
  citations: Citations;
};

/** One way into Hong Kong: what it comes to, what it turns on, why, and where to read on. */
export function RouteCard({ locale, result, decisive, citations }: Props) {
  const t = translator(locale);
  const { of: scheme, named: route, outcome, criteria, tally } = result;
  const open = criteria.filter(({ id }) => decisive.has(id));
  return (
    <article className="card">
      <h3 className="text-xl">
        <Link locale={locale} href={`/schemes/${scheme.id}`}>
          {localText(scheme.names, locale)}
        </Link>
      </h3>
      <p className="mt-1 font-semibold">{localText(route.names, locale)}</p>
      <p className="mt-1 text-ink-soft">
        <Phrase phrase={route.summary} locale={locale} citations={citations} cite={false} />
      </p>
      {tally ? (
        <p className="mt-2">
          {t("checkPage.tally", {
            met: tally.met,
            of: tally.of,
            needed: tally.needed,
            unknown: tally.unknown,
          })}
        </p>
      ) : null}
      {outcome !== "meets" && open.length > 0 ? (
        <div className="mt-3">
          <p className="font-semibold">{t(`checkPage.turnsOn.${outcome === "unknown" ? "unknown" : "conditional"}`)}</p>
          <Reasons locale={locale} criteria={open} verified={scheme.verified} citations={citations} />
        </div>
      ) : null}
      <dl className="rows mt-3">
        {(["stay", "fee", "time"] as const).map((key) => (
          <div key={key} className="grid grid-cols-[8rem_1fr] gap-x-4">
            <dt className="text-ink-soft">{t(`schemes.glance.${key}`)}</dt>
            <dd>
              <Phrase phrase={scheme.glance[key]} locale={locale} citations={citations} />
            </dd>
          </div>
        ))}
      </dl>
      <details className="mt-2">
        <summary className="cursor-pointer py-1 font-semibold">{t("checkPage.why")}</summary>
        <Reasons
          locale={locale}
          criteria={criteria.filter(({ matters }) => matters)}
          verified={scheme.verified}
          citations={citations}
        />
      </details>
    </article>
  );
}
