import { InLanguage } from "#components/page/in-language.tsx";
import { localize } from "#lib/content/localize.ts";
import type { Hours } from "#lib/content/schema/office.ts";
import { formatWeekdays } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

const spanText = ({ from, to }: Hours["spans"][number]) => `${from}–${to}`;

/** The hours of an office in words. */
export function OfficeHours({ locale, hours: { days, spans, except } }: { locale: Locale; hours: Hours }) {
  const t = translator(locale);
  return (
    <>
      {formatWeekdays(days, locale)} {spans.map(spanText).join(t("list.separator"))}
      {t("list.comma")}
      <InLanguage text={localize(except, locale)} />
    </>
  );
}
