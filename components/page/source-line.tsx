import type { LocalText } from "#lib/content/localize.ts";
import { readableAddress } from "#lib/facts/readable-address.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { InLanguage } from "./in-language.tsx";

type Props = {
  locale: Locale;
  title: LocalText;
  publisher?: LocalText;
  url: string | undefined;
  /** The day, month or year that the statements describe. */
  asOf: string | undefined;
};

/** One source in a list: who publishes it, what it is called, when it describes. */
export function SourceLine({ locale, title, publisher, url, asOf }: Props) {
  const t = translator(locale);
  return (
    <>
      {publisher ? (
        <>
          <InLanguage text={publisher} />
          {t("list.colon")}
        </>
      ) : null}
      {url ? (
        <a href={readableAddress(url)}>
          <InLanguage text={title} />
        </a>
      ) : (
        <InLanguage text={title} />
      )}
      {t("list.comma")}
      {asOf ? t("page.asOf", { date: formatDay(asOf, locale) }) : t("page.undated")}
    </>
  );
}
