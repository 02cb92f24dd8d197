import { InLanguage } from "#components/page/in-language.tsx";
import type { Citation } from "#lib/facts/citations.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** The numbered sources at the foot of a page. */
export function Sources({ locale, citations }: { locale: Locale; citations: readonly Citation[] }) {
  const t = translator(locale);
  if (citations.length === 0) return null;
  return (
    <section aria-labelledby="sources" className="mt-12 max-w-prose border-t-[3px] border-ink pt-4 text-[.94rem]">
      <h2 id="sources" className="text-xl">
        {t("page.sources")}
      </h2>
      <ol className="mt-2 list-decimal pl-6">
        {citations.map(({ number, title, publisher, url, asOf }) => (
          <li key={number} id={`source-${number}`} className="my-1.5">
            <InLanguage text={publisher} />
            {t("list.colon")}
            {url ? (
              <a href={url}>
                <InLanguage text={title} />
              </a>
            ) : (
              <InLanguage text={title} />
            )}
            {t("list.comma")}
            {asOf ? t("page.asOf", { date: formatDay(asOf, locale) }) : t("page.undated")}
          </li>
        ))}
      </ol>
    </section>
  );
}
