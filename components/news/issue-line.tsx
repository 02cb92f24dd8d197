import type { NewsItem } from "#lib/content/news.ts";
import { dayInHongKong, isWholeDay } from "#lib/content/schema/time.ts";
import { formatDay } from "#lib/locales/format.ts";
import { formatMoment } from "#lib/locales/format-time.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { AudienceText } from "./audience-text.tsx";

/** When an item was issued, by the clocks of Hong Kong, when it was changed, and whom it is for. */
export function IssueLine({ locale, item }: { locale: Locale; item: NewsItem }) {
  const t = translator(locale);
  const { issued, updated } = item;
  const when = isWholeDay(issued)
    ? t("news.issued", { when: formatDay(issued, locale) })
    : t("news.issuedAt", { when: formatMoment(issued, locale, "Asia/Hong_Kong") });
  return (
    <p className="mb-6 text-ink-soft">
      <time dateTime={issued}>{when}</time>
      {updated ? (
        <>
          {t("list.comma")}
          <time dateTime={updated}>{t("news.changed", { when: formatDay(dayInHongKong(updated), locale) })}</time>
        </>
      ) : null}
      {" · "}
      <AudienceText locale={locale} audience={item.audience} />
    </p>
  );
}
