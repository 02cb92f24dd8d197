import { Link } from "#components/page/link.tsx";
import { editionOf } from "#lib/content/editions.ts";
import type { PageStatus } from "#lib/editorial/status.ts";
import { formatDay } from "#lib/locales/format.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; pages: readonly PageStatus[] };

/** Every page with the day on which each of its texts last changed, and the day by which it is looked at again. */
export function PageTable({ locale, pages }: Props) {
  const t = translator(locale);
  const day = (value: string | undefined) =>
    value === undefined ? t("status.notWritten") : formatDay(value, locale, "short");
  const [english, chinese, review] = [t("status.english"), t("status.chinese"), t("status.review")];
  return (
    <table className="stacking">
      <caption className="sr-only">{t("status.pages")}</caption>
      <thead>
        <tr>
          {[t("status.page"), english, chinese, review].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pages.map(({ folder, address = "", updated, reviewBy }) => (
          <tr key={folder}>
            <th scope="row">
              <Link locale={locale} href={address}>
                {editionOf(folder, locale)?.prose.title ?? address}
              </Link>
            </th>
            <td data-label={english}>{day(updated.english)}</td>
            <td data-label={chinese}>{day(updated.chinese)}</td>
            <td data-label={review}>{reviewBy === undefined ? "" : formatDay(reviewBy, locale, "short")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
