import { Link } from "#components/page/link.tsx";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { addressOfSearch } from "#lib/search/address.ts";
import type { Kind } from "#lib/search/passage.ts";
import type { SearchAnswer } from "#lib/search/search.ts";

type Props = { locale: Locale; question: string; chosen: Kind | undefined; facets: SearchAnswer["facets"] };

/** The kinds of results with how many there are of each; nothing where all are of one kind. */
export function FacetList({ locale, question, chosen, facets }: Props) {
  if (facets.length < 2 && chosen === undefined) return null;
  const t = translator(locale);
  const total = facets.reduce((sum, { count }) => sum + count, 0);
  const entry = (kind: Kind | undefined, text: string, count: number) => (
    <li key={kind ?? ""}>
      <Link
        locale={locale}
        href={addressOfSearch({ question, kind })}
        aria-current={kind === chosen ? "true" : undefined}
        className="block rounded-full border border-line px-3 py-1 no-underline hover:underline aria-[current]:bg-harbour aria-[current]:text-paper"
      >
        {text} <span className="tabular-nums">{count}</span>
      </Link>
    </li>
  );
  return (
    <nav aria-label={t("search.narrow")} className="no-print mt-6 text-[.94rem]">
      <ul className="flex flex-wrap gap-2">
        {entry(undefined, t("search.all"), total)}
        {facets.map(({ kind, count }) => entry(kind, t(`search.kind.${kind}`), count))}
      </ul>
    </nav>
  );
}
