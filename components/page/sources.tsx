import type { Citation } from "#lib/facts/citations.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { SourceLine } from "./source-line.tsx";

/** The numbered sources at the foot of a page. */
export function Sources({ locale, citations }: { locale: Locale; citations: readonly Citation[] }) {
  if (citations.length === 0) return null;
  return (
    <section aria-labelledby="sources" className="mt-12 max-w-prose border-t-[3px] border-ink pt-4 text-[.94rem]">
      <h2 id="sources" className="text-xl">
        {translator(locale)("page.sources")}
      </h2>
      <ol className="mt-2 list-decimal pl-6">
        {citations.map(({ number, ...source }) => (
          <li key={number} id={`source-${number}`} className="my-1.5">
            <SourceLine locale={locale} {...source} />
          </li>
        ))}
      </ol>
    </section>
  );
}
