import { localAddress } from "#lib/content/localize.ts";
import { translator } from "#lib/locales/translator.ts";
import type { SchemeContext } from "./scheme-components.tsx";

/** The way to the Immigration Department's own services. */
export function Apply({ scheme, locale }: SchemeContext) {
  const t = translator(locale);
  return (
    <ul className="plain flex flex-wrap gap-3">
      <li>
        <a className="button" href={localAddress(scheme.applyUrl, locale)}>
          {t("schemes.apply")}
        </a>
      </li>
      <li>
        <a className="button button-quiet" href={localAddress(scheme.officialUrl, locale)}>
          {t("schemes.official")}
        </a>
      </li>
      {scheme.selfAssessmentUrl ? (
        <li>
          <a className="button button-quiet" href={localAddress(scheme.selfAssessmentUrl, locale)}>
            {t("schemes.selfAssessment")}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
