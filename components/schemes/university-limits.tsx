import { localText } from "#lib/content/localize.ts";
import { universityList } from "#lib/content/universities.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** Which list this is, how complete it is, and where the official one stands. */
export function UniversityLimits({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const { inForceFrom, total, limits, officialUrl } = universityList;
  return (
    <section aria-labelledby="about-list" className="note max-w-prose">
      <h2 id="about-list" className="text-lg">
        {t("universities.about")}
      </h2>
      <p className="mt-1">{t("universities.inForce", { date: formatDay(inForceFrom, locale), count: total })}</p>
      <ul className="mt-2 list-disc pl-5">
        {limits.map((limit) => (
          <li key={limit.en}>{localText(limit, locale)}</li>
        ))}
      </ul>
      <p className="mt-2">
        <a href={officialUrl}>{t("universities.official")}</a>
      </p>
    </section>
  );
}
