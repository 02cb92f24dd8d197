import { localText } from "#lib/content/localize.ts";
import type { Office } from "#lib/content/schema/office.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { ChannelList } from "./channel-list.tsx";

type Props = { locale: Locale; office: Office; next: Office | undefined };

const writable = ({ contact, team }: Office) => Boolean(contact.phone || contact.email || team.phone || team.email);

/** Where neither telephone nor e-mail is published: its website, and whom to write to meanwhile. Never a dead end. */
export function UnpublishedNotice({ locale, office, next }: Props) {
  if (writable(office)) return null;
  const t = translator(locale);
  return (
    <div className="note mb-0">
      <p>
        {t("place.notPublished")}
        {office.contact.website ? t("list.sentence") + t("place.tryWebsite") : null}
      </p>
      {next ? (
        <>
          <p className="mt-2">{t("place.tryNext", { name: localText(next.names, locale) })}</p>
          <ChannelList office={next} locale={locale} />
        </>
      ) : null}
    </div>
  );
}
