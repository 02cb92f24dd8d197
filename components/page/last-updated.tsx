import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** When the page last changed, and the way back to its top. */
export function LastUpdated({ locale, day }: { locale: Locale; day: string | undefined }) {
  const t = translator(locale);
  return (
    <p className="mt-10 text-sm text-ink-soft">
      {day ? (
        <time dateTime={day} className="mr-4">
          {t("page.updated", { date: formatDay(day, locale) })}
        </time>
      ) : null}
      <a href="#top" className="no-print inline-block py-1">
        {t("page.backToTop")}
      </a>
    </p>
  );
}
