import { Phrase } from "#components/prose/phrase.tsx";
import { localText } from "#lib/content/localize.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import type { Citations } from "#lib/facts/citations.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; schemes: readonly Scheme[]; citations: Citations };

/** The papers of each scheme that is open, to tick off on paper. */
export function Checklist({ locale, schemes, citations }: Props) {
  const t = translator(locale);
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {schemes.map((scheme) => (
        <section key={scheme.id} aria-label={localText(scheme.names, locale)}>
          <h3 className="text-lg">{localText(scheme.names, locale)}</h3>
          <ul className="mt-2 grid gap-1.5">
            {scheme.documents.map(({ text, whom }) => (
              <li key={text.en} className="grid grid-cols-[1.6rem_1fr]">
                <span aria-hidden="true">☐</span>
                <span>
                  <Phrase phrase={text} locale={locale} citations={citations} />
                  {whom ? (
                    <span className="block text-sm text-ink-soft">
                      {t("schemes.for", { whom: localText(whom, locale) })}
                    </span>
                  ) : null}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
