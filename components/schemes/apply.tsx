import { localAddress } from "#lib/content/localize.ts";
import { translator } from "#lib/locales/translator.ts";
import type { SchemeContext } from "./scheme-components.tsx";

/** The body that runs a scheme is known by its site: immd.gov.hk, labour.gov.hk. */
const siteOf = ({ officialUrl }: SchemeContext["scheme"], locale: SchemeContext["locale"]): string =>
  officialUrl ? new URL(localAddress(officialUrl, locale)).hostname.replace(/^www\./, "") : "";

/** The way to the department's own services; the first that exists is the one to press. */
export function Apply({ scheme, locale }: SchemeContext) {
  const t = translator(locale);
  const ways = [
    { text: t("schemes.apply"), address: scheme.applyUrl },
    { text: t("schemes.official", { site: siteOf(scheme, locale) }), address: scheme.officialUrl },
    { text: t("schemes.selfAssessment"), address: scheme.selfAssessmentUrl },
  ].flatMap(({ text, address }) => (address ? [{ text, href: localAddress(address, locale) }] : []));
  return (
    <ul className="plain flex flex-wrap gap-3">
      {ways.map(({ text, href }, index) => (
        <li key={text}>
          <a className={index === 0 ? "button" : "button button-quiet"} href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
