import { Fact } from "#components/prose/fact.tsx";
import { Phrase } from "#components/prose/phrase.tsx";
import { localText } from "#lib/content/localize.ts";
import { translator } from "#lib/locales/translator.ts";
import type { SchemeContext } from "./scheme-components.tsx";

/** The routes of a scheme: whom each is for, how long the first stay is, whether there is a quota. */
export function Routes({ scheme, locale, citations }: SchemeContext) {
  const t = translator(locale);
  return (
    <ul className="plain rows">
      {scheme.routes.map(({ id, names, summary, initialStay, quota }) => (
        <li key={id}>
          <strong>{localText(names, locale)}</strong>
          <span className="block">
            <Phrase phrase={summary} locale={locale} citations={citations} cite={false} />
          </span>
          <span className="block text-[.94rem] text-ink-soft">
            {initialStay ? (
              <>
                {t("schemes.firstStay")}
                {t("list.colon")}
                <Fact id={initialStay} locale={locale} citations={citations} />
                {" · "}
              </>
            ) : null}
            {t("schemes.quota")}
            {t("list.colon")}
            {quota ? <Fact id={quota} locale={locale} citations={citations} /> : t("schemes.noQuota")}
          </span>
        </li>
      ))}
    </ul>
  );
}
