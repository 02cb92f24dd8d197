import { Link } from "#components/page/link.tsx";
import { localText } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import type { Office, OfficeKind } from "#lib/content/schema/office.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { PlaceLinks } from "./place-links.tsx";

type Props = { locale: Locale; kind: OfficeKind; level: 1 | 2 };

const all = [...offices.values()];

/** Beijing first among the Mainland Offices, as the Government lists them; otherwise by name. */
const listed = (kind: OfficeKind, locale: Locale): Office[] =>
  all
    .filter((office) => office.kind === kind)
    .toSorted(
      (a, b) =>
        Number(b.id === "beijing") - Number(a.id === "beijing") ||
        localText(a.city, locale).localeCompare(localText(b.city, locale), locale),
    );

function Entry({ office, locale, level }: Omit<Props, "kind"> & { office: Office }) {
  const t = translator(locale);
  const Name = `h${level + 1}` as "h2" | "h3";
  const units = all.filter(({ parent }) => parent === office.id);
  const codes = [...office.coverage, ...office.coverageProvisional.map(({ code }) => code)];
  return (
    <li>
      <Name className="font-sans text-base font-semibold">
        <Link locale={locale} href={`/offices/${office.id}`}>
          {localText(office.names, locale)}
        </Link>
      </Name>
      <p className="text-ink-soft">
        {codes.length > 0 ? (
          <PlaceLinks locale={locale} codes={codes} />
        ) : office.serves ? (
          localText(office.serves, locale)
        ) : (
          t("office.noCoverage")
        )}
      </p>
      {units.length > 0 ? (
        <p className="text-sm text-ink-soft">
          {t("office.units")}
          {t("list.colon")}
          {units.map((unit, index) => (
            <span key={unit.id}>
              {index > 0 ? t("list.separator") : null}
              <Link locale={locale} href={`/offices/${unit.id}`}>
                {localText(unit.shortNames, locale)}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
    </li>
  );
}

/** The offices of one kind with the places they look after and their liaison units. */
export const OfficeList = ({ locale, kind, level }: Props) => (
  <ul className="rows plain">
    {listed(kind, locale).map((office) => (
      <Entry key={office.id} office={office} locale={locale} level={level} />
    ))}
  </ul>
);
