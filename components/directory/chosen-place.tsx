import { Link } from "#components/page/link.tsx";
import { localText } from "#lib/content/localize.ts";
import type { Place } from "#lib/content/schema/place.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** Which place the page answers for, and the way to choose another. */
export function ChosenPlace({ locale, place }: { locale: Locale; place: Place }) {
  const t = translator(locale);
  return (
    <p className="mt-4 text-sm text-ink-soft">
      {t.rich("place.chosen", { place: () => <strong className="text-ink">{localText(place.names, locale)}</strong> })}
      {" · "}
      <Link locale={locale} href="/contact" className="no-print inline-block py-1">
        {t("place.change")}
      </Link>
    </p>
  );
}
