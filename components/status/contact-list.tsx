import { Link } from "#components/page/link.tsx";
import { localText } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import type { OldContact } from "#lib/editorial/status.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; contacts: readonly OldContact[] };

/** The offices whose contact nobody has verified for long, with the day that it describes. */
export function ContactList({ locale, contacts }: Props) {
  const t = translator(locale);
  return (
    <ul className="rows max-w-[46rem]">
      {contacts.map(({ office, asOf }) => {
        const known = offices.get(office);
        return (
          <li key={office} className="grid gap-x-5 sm:grid-cols-[1fr_13rem]">
            <Link locale={locale} href={`/offices/${office}`}>
              {known ? localText(known.shortNames, locale) : office}
            </Link>
            <span className="text-ink-soft">
              {asOf === null ? t("page.undated") : t("page.asOf", { date: formatDay(asOf, locale) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
