import { SourceLine } from "#components/page/source-line.tsx";
import type { Office } from "#lib/content/schema/office.ts";
import { officeSources } from "#lib/directory/sources.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** The sources of an office's contact, team and places. */
export function OfficeSources({ locale, office }: { locale: Locale; office: Office }) {
  const sources = officeSources(office, locale);
  if (sources.length === 0) return null;
  return (
    <section
      aria-labelledby="office-sources"
      className="mt-12 max-w-prose border-t-[3px] border-ink pt-4 text-[.94rem]"
    >
      <h2 id="office-sources" className="text-xl">
        {translator(locale)("office.sources")}
      </h2>
      <ul className="mt-2 list-disc pl-6">
        {sources.map(({ title, url, asOf }) => (
          <li key={url} className="my-1.5">
            <SourceLine locale={locale} title={title} url={url} asOf={asOf} />
          </li>
        ))}
      </ul>
    </section>
  );
}
