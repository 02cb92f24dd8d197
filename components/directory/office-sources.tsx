import { InLanguage } from "#components/page/in-language.tsx";
import type { Office } from "#lib/content/schema/office.ts";
import { officeSources } from "#lib/directory/sources.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** The sources of an office's entry. */
export function OfficeSources({ locale, office }: { locale: Locale; office: Office }) {
  const t = translator(locale);
  const sources = officeSources(office, locale);
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className="mt-12 max-w-prose border-t-[3px] border-ink pt-4 text-[.94rem]">
      <h2 id="sources" className="text-xl">
        {t("page.sources")}
      </h2>
      <ol className="mt-2 list-decimal pl-6">
        {sources.map(({ title, url, asOf }) => (
          <li key={url} className="my-1.5">
            <a href={url}>
              <InLanguage text={title} />
            </a>
            {t("list.comma")}
            {asOf ? t("page.asOf", { date: formatDay(asOf, locale) }) : t("page.undated")}
          </li>
        ))}
      </ol>
    </section>
  );
}
