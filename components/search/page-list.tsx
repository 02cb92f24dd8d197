import { Link } from "#components/page/link.tsx";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { addressOfSearch } from "#lib/search/address.ts";
import type { Kind } from "#lib/search/passage.ts";

type Props = { locale: Locale; question: string; kind: Kind | undefined; page: number; pages: number };

/** The way through the pages of results; nothing where there is only one. */
export function PageList({ locale, question, kind, page, pages }: Props) {
  if (pages < 2) return null;
  const t = translator(locale);
  const link = (to: number, text: string, rel?: string) => (
    <Link
      locale={locale}
      href={addressOfSearch({ question, kind, page: to })}
      rel={rel}
      aria-current={to === page && rel === undefined ? "page" : undefined}
      className="block min-w-9 rounded border border-line px-2.5 py-1 text-center no-underline hover:underline aria-[current]:bg-harbour aria-[current]:text-paper"
    >
      {text}
    </Link>
  );
  return (
    <nav aria-label={t("search.pages")} className="no-print mt-8">
      <ul className="flex flex-wrap gap-2">
        {page > 1 ? <li>{link(page - 1, t("search.previous"), "prev")}</li> : null}
        {Array.from({ length: pages }, (_, index) => index + 1).map((each) => (
          <li key={each}>{link(each, String(each))}</li>
        ))}
        {page < pages ? <li>{link(page + 1, t("search.next"), "next")}</li> : null}
      </ul>
    </nav>
  );
}
