import { Heading } from "#components/page/heading.tsx";
import { Link } from "#components/page/link.tsx";
import { localText } from "#lib/content/localize.ts";
import { addressOfMatch } from "#lib/directory/finder.ts";
import type { Match } from "#lib/directory/match.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; query: string; need: string | undefined; matches: readonly Match[] };

/** The places a question may mean. */
export function MatchList({ locale, query, need, matches }: Props) {
  const t = translator(locale);
  return (
    <>
      <Heading title={t("finder.choose")} summary={t("finder.chooseLead", { query })} />
      <ul className="max-w-prose">
        {matches.map((match) => {
          const place = localText(match.place.names, locale);
          return (
            <li key={match.place.code} className="border-t border-line">
              <Link locale={locale} href={addressOfMatch(match, need)} className="block py-3 text-lg">
                {match.city ? t("finder.inPlace", { city: localText(match.city.names, locale), place }) : place}
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
