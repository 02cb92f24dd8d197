import type { Citations } from "#lib/facts/citations.ts";
import { factById, latestPoint } from "#lib/facts/facts.ts";
import { formatPoint } from "#lib/facts/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

export type Context = { locale: Locale; citations: Citations };

/** The number of a source, leading to its entry at the foot of the page. */
export const SourceNumber = ({ number, locale }: { number: number; locale: Locale }) => (
  <sup>
    <a
      href={`#source-${number}`}
      aria-label={translator(locale)("page.cited", { number: String(number) })}
      className="px-0.5 font-semibold text-bauhinia no-underline hover:underline"
    >
      {number}
    </a>
  </sup>
);

/** The citation of a fact that the sentence states in words. */
export const Cite = ({ id, locale, citations }: Context & { id: string }) => (
  <SourceNumber number={citations.numberOf(id)} locale={locale} />
);

/** The value of a fact in the reader's language, with its citation. */
export function Fact({ id, cite = true, locale, citations }: Context & { id: string; cite?: boolean }) {
  return (
    <>
      {formatPoint(latestPoint(factById(id)), locale)}
      {cite ? <Cite id={id} locale={locale} citations={citations} /> : null}
    </>
  );
}
