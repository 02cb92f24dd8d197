import { InLanguage } from "#components/page/in-language.tsx";
import { localize, localText } from "#lib/content/localize.ts";
import type { University } from "#lib/content/schema/university.ts";
import { universityListHistory } from "#lib/content/universities.ts";
import { formatDay } from "#lib/locales/format.ts";
import { defaultLocale, type Locale, localeEntry, localeIds } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; universities: readonly University[]; day: string };

/** Most were on the list from the first day; saying so of each would say nothing. */
const firstDay = universityListHistory[0]?.effective ?? "";

/** The name by which a reader of the other language finds it: Chinese beside English, English beside Chinese. */
const otherLocale = (locale: Locale): Locale =>
  locale === defaultLocale ? (localeIds.find((id) => id !== defaultLocale) ?? defaultLocale) : defaultLocale;

/** Institutions with their names in both languages, and since when or until when their degrees count. */
export function UniversityList({ locale, universities, day }: Props) {
  const t = translator(locale);
  const other = otherLocale(locale);
  return (
    <ul className="rows">
      {universities.map(({ id, names, since, notAcceptedFrom, note }) => (
        <li key={id} id={id}>
          <span className="font-medium">{localText(names, locale)}</span>{" "}
          <span className="text-ink-soft" lang={localeEntry(other).lang}>
            {localText(names, other)}
          </span>
          {since > firstDay || (notAcceptedFrom && notAcceptedFrom <= day) ? (
            <span className="block text-sm text-ink-soft">
              {notAcceptedFrom && notAcceptedFrom <= day
                ? t("universities.left", { date: formatDay(notAcceptedFrom, locale) })
                : t("universities.since", { date: formatDay(since, locale) })}
            </span>
          ) : null}
          {note ? (
            <span className="block text-sm text-ink-soft">
              <InLanguage text={localize(note, locale)} />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
