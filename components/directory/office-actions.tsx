import { Link } from "#components/page/link.tsx";
import type { Office } from "#lib/content/schema/office.ts";
import { channelsOf } from "#lib/directory/channels.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; office: Office; linkToOffice?: boolean };

/** What a visitor does next with an office: its own pages, a contact to keep. */
export function OfficeActions({ locale, office, linkToOffice = true }: Props) {
  const t = translator(locale);
  const { website } = office.contact;
  const first = office.team.page ?? website;
  return (
    <p className="no-print mt-5 flex flex-wrap gap-3">
      {first ? (
        <a className="button" href={first}>
          {t(office.team.page ? "office.teamPage" : "office.visitSite")}
        </a>
      ) : null}
      {linkToOffice ? (
        <Link locale={locale} className="button button-quiet" href={`/offices/${office.id}`}>
          {t("office.seeOffice")}
        </Link>
      ) : null}
      {channelsOf(office).length > 0 ? (
        <a className="button button-quiet" href={`/offices/${office.id}.vcf`}>
          {t("office.saveContact")}
        </a>
      ) : null}
    </p>
  );
}
