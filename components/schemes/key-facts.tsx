import { Fact } from "#components/prose/fact.tsx";
import { localText } from "#lib/content/localize.ts";
import { translator } from "#lib/locales/translator.ts";
import type { SchemeContext } from "./scheme-components.tsx";

/** The card at the top of a scheme page: the answers most people come for. */
export function KeyFacts({ scheme, locale, citations }: SchemeContext) {
  const separator = translator(locale)("list.separator");
  return (
    <dl className="mb-9 grid max-w-prose gap-px overflow-hidden rounded-[.6rem] border border-line bg-line sm:grid-cols-2">
      {scheme.keyFacts.map(({ label, facts, text }) => (
        <div key={label.en} className="bg-card px-4 py-3">
          <dt className="text-sm text-ink-soft">{localText(label, locale)}</dt>
          <dd className="mt-0.5 text-[1.08rem] font-semibold">
            {text ? localText(text, locale) : null}
            {facts?.map((id, index) => (
              <span key={id}>
                {index > 0 ? separator : null}
                <Fact id={id} locale={locale} citations={citations} />
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
