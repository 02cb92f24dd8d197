import { Phrase } from "#components/prose/phrase.tsx";
import { translator } from "#lib/locales/translator.ts";
import { headKeys } from "#lib/schemes/references.ts";
import type { SchemeContext } from "./scheme-components.tsx";

/** The card at the top of a scheme page: the answers most people come for. */
export function KeyFacts({ scheme, locale, citations }: SchemeContext) {
  const t = translator(locale);
  return (
    <dl className="mb-9 grid max-w-prose gap-px overflow-hidden rounded-[.6rem] border border-line bg-line sm:grid-cols-2">
      {headKeys.map((key) => (
        <div key={key} className="bg-card px-4 py-3">
          <dt className="text-sm text-ink-soft">{t(`schemes.glance.${key}`)}</dt>
          <dd className="mt-0.5 text-[1.08rem] font-semibold">
            <Phrase phrase={scheme.glance[key]} locale={locale} citations={citations} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
