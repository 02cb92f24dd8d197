import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { OfficeList } from "./office-list.tsx";

const kinds = ["mainland-office", "overseas-eto", "head-office"] as const;

/** All offices, grouped by where in the network they stand. */
export function OfficeGroups({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return kinds.map((kind) => (
    <section key={kind} aria-labelledby={kind} className="mt-10 max-w-[52rem]">
      <h2 id={kind} className="mb-2 text-2xl">
        {t(`office.kinds.${kind}`)}
      </h2>
      <OfficeList locale={locale} kind={kind} level={2} />
    </section>
  ));
}
