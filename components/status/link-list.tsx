import type { LinkReport } from "#lib/content/schema/link-report.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; failed: LinkReport["failed"] };

/** The addresses outside at which nobody answered, since when. */
export function LinkList({ locale, failed }: Props) {
  const t = translator(locale);
  return (
    <ul className="rows max-w-[46rem]">
      {failed.map(({ address, since }) => (
        <li key={address}>
          <a href={address} rel="nofollow" className="break-all">
            {address}
          </a>{" "}
          <span className="text-ink-soft">{t("status.since", { date: formatDay(since, locale) })}</span>
        </li>
      ))}
    </ul>
  );
}
