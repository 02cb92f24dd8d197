import { localText } from "#lib/content/localize.ts";
import type { Office } from "#lib/content/schema/office.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { ChannelList } from "./channel-list.tsx";
import { OfficeActions } from "./office-actions.tsx";

/** The liaison unit in the place, named with the office and never instead of it. */
export function UnitCard({ locale, unit }: { locale: Locale; unit: Office }) {
  const t = translator(locale);
  const name = localText(unit.names, locale);
  return (
    <section
      id={unit.id}
      aria-labelledby={`${unit.id}-name`}
      className="card mt-6 max-w-[42rem] target:border-bauhinia"
    >
      <h2 id={`${unit.id}-name`} className="text-xl">
        {unit.coverageCities.length > 0
          ? t("place.unitInCity", { city: localText(unit.city, locale), name })
          : t("place.unit", { name })}
      </h2>
      <p className="mt-2 text-ink-soft">{t("place.unitLead")}</p>
      <ChannelList office={unit} locale={locale} />
      <OfficeActions locale={locale} office={unit} />
    </section>
  );
}
