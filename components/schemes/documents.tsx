import { Phrase } from "#components/prose/phrase.tsx";
import { localText } from "#lib/content/localize.ts";
import { translator } from "#lib/locales/translator.ts";
import type { SchemeContext } from "./scheme-components.tsx";

/** The documents to hand in, and who has to. */
export function Documents({ scheme, locale, citations }: SchemeContext) {
  const t = translator(locale);
  return (
    <ul>
      {scheme.documents.map(({ text, whom }) => (
        <li key={text.en}>
          <Phrase phrase={text} locale={locale} citations={citations} />
          {whom ? (
            <span className="block text-sm text-ink-soft">{t("schemes.for", { whom: localText(whom, locale) })}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
