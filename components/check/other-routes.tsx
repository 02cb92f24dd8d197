import { Link } from "#components/page/link.tsx";
import { Phrase } from "#components/prose/phrase.tsx";
import { localText } from "#lib/content/localize.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { NearMiss } from "#lib/eligibility/near-misses.ts";
import type { NamedResult } from "#lib/eligibility/results.ts";
import type { Citations } from "#lib/facts/citations.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Context = { locale: Locale; citations: Citations };

const RouteName = ({ scheme, route, locale }: { scheme: Scheme; route: string; locale: Locale }) => {
  const named = scheme.routes.find(({ id }) => id === route);
  return (
    <>
      <Link locale={locale} href={`/schemes/${scheme.id}`}>
        {localText(scheme.names, locale)}
      </Link>
      {named && scheme.routes.length > 1 ? (
        <>
          {translator(locale)("list.comma")}
          {localText(named.names, locale)}
        </>
      ) : null}
    </>
  );
};

/** Ways in that one or two steps would open, and what these are. */
export function NearMisses({
  locale,
  citations,
  misses,
  schemes,
}: Context & {
  misses: readonly NearMiss[];
  schemes: readonly Scheme[];
}) {
  const t = translator(locale);
  return (
    <ul className="rows max-w-[46rem]">
      {misses.map(({ scheme: id, route, ways }) => {
        const scheme = schemes.find((each) => each.id === id);
        return scheme ? (
          <li key={route}>
            <RouteName scheme={scheme} route={route} locale={locale} />
            <p className="mt-1">{t("checkPage.ifAlso")}</p>
            <ul className="list-disc pl-5">
              {(ways[0] ?? []).map((criterion) => (
                <li key={criterion.id}>
                  <Phrase phrase={criterion.text} locale={locale} citations={citations} cite={false} />
                </li>
              ))}
            </ul>
          </li>
        ) : null;
      })}
    </ul>
  );
}

/** Ways in that are closed, each with the first reason. */
export function ClosedRoutes({
  locale,
  citations,
  results,
  closing,
}: Context & {
  results: readonly NamedResult[];
  /** For each route the criteria that close it by themselves. */
  closing: ReadonlyMap<string, ReadonlySet<string>>;
}) {
  const t = translator(locale);
  return (
    <details className="max-w-[46rem]">
      <summary className="cursor-pointer py-2 font-semibold">
        {t("checkPage.closed", { count: results.length })}
      </summary>
      <ul className="rows">
        {results.map(({ of: scheme, route, criteria }) => {
          const unmet = criteria.filter(({ result }) => result === "unmet");
          const reason = unmet.find(({ id }) => closing.get(route)?.has(id)) ?? unmet[0];
          return (
            <li key={route}>
              <RouteName scheme={scheme} route={route} locale={locale} />
              {reason ? (
                <span className="block text-ink-soft">
                  {t("checkPage.notMet")}
                  <Phrase phrase={reason.criterion.text} locale={locale} citations={citations} cite={false} />
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
