import { InLanguage } from "#components/page/in-language.tsx";
import { Link } from "#components/page/link.tsx";
import { Row } from "#components/page/row.tsx";
import { localize, localText } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import type { Office } from "#lib/content/schema/office.ts";
import { neighboursOf } from "#lib/directory/neighbours.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { PlaceLinks } from "./place-links.tsx";

type Props = { locale: Locale; office: Office };

function Team({ locale, office: { team } }: Props) {
  const t = translator(locale);
  const state =
    team.exists === true
      ? t(`office.teamYes.${team.basis}`)
      : t(team.exists === false ? "office.teamNo" : "office.teamUnknown");
  return (
    <>
      {state}
      {team.note ? (
        <span className="block text-sm text-ink-soft">
          <InLanguage text={localize(team.note, locale)} />
        </span>
      ) : null}
    </>
  );
}

function OfficeLinks({ locale, list }: { locale: Locale; list: readonly Office[] }) {
  const separator = translator(locale)("list.separator");
  return list.map(({ id, shortNames }, index) => (
    <span key={id}>
      {index > 0 ? separator : null}
      <Link locale={locale} href={`/offices/${id}`}>
        {localText(shortNames, locale)}
      </Link>
    </span>
  ));
}

/** What is known of an office: its team, its places, its units, since when. */
export function OfficeProfile({ locale, office }: Props) {
  const t = translator(locale);
  const parent = office.parent === null ? undefined : offices.get(office.parent);
  const units = [...offices.values()].filter(({ parent: id }) => id === office.id);
  const neighbours = office.kind === "head-office" ? [] : neighboursOf(office, offices.values(), 3);
  return (
    <section aria-labelledby="about" className="mt-10 max-w-[42rem]">
      <h2 id="about" className="mb-2 text-2xl">
        {t("office.about")}
      </h2>
      <dl className="rows">
        {office.serves ? <Row label={t("office.serves")}>{localText(office.serves, locale)}</Row> : null}
        {office.coverage.length > 0 ? (
          <Row label={t("office.coverage")}>
            <PlaceLinks locale={locale} codes={office.coverage} />
          </Row>
        ) : null}
        {office.kind === "head-office" ? null : (
          <Row label={t("office.team")}>
            <Team locale={locale} office={office} />
          </Row>
        )}
        {units.length > 0 ? (
          <Row label={t("office.units")}>
            <OfficeLinks locale={locale} list={units} />
          </Row>
        ) : null}
        {parent ? (
          <Row label={t("office.parent")}>
            <OfficeLinks locale={locale} list={[parent]} />
          </Row>
        ) : null}
        {neighbours.length > 0 ? (
          <Row label={t("office.neighbours")}>
            <OfficeLinks locale={locale} list={neighbours} />
          </Row>
        ) : null}
        {office.established ? <Row label={t("office.established")}>{formatDay(office.established, locale)}</Row> : null}
      </dl>
    </section>
  );
}
