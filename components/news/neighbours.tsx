import type { NewsItem } from "#lib/content/news.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { BulletinLink } from "./bulletin-link.tsx";

type Props = { locale: Locale; newer: NewsItem | undefined; older: NewsItem | undefined };

/** The items of news before and after this one. */
export function Neighbours({ locale, newer, older }: Props) {
  const t = translator(locale);
  return (
    <nav aria-label={t("news.neighbours")} className="no-print mt-8 grid max-w-[42rem] gap-4 sm:grid-cols-2">
      {[
        { label: t("news.older"), item: older },
        { label: t("news.newer"), item: newer },
      ].map(({ label, item }) =>
        item ? (
          <p key={item.id}>
            <span className="block text-sm text-ink-soft">{label}</span>
            <BulletinLink locale={locale} item={item} />
          </p>
        ) : null,
      )}
    </nav>
  );
}
