import { Link } from "#components/page/link.tsx";
import { feedPath } from "#lib/feeds/names.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; feed: string /** The calendar of the same, without locale. */; calendar?: string };

/** The ways to hear what is new on a page without coming back. */
export function Follow({ locale, feed, calendar }: Props) {
  const t = translator(locale);
  const links = [
    [feedPath(feed, locale, "xml"), t("feeds.follow")],
    ...(calendar ? [[calendar, t("feeds.subscribe")]] : []),
    ["/help/feeds", t("feeds.how")],
  ] as const;
  return (
    <p className="no-print mb-6 flex flex-wrap gap-x-5 text-[.97rem]">
      {links.map(([href = "", text]) => (
        <Link key={href} locale={locale} href={href} className="inline-block py-1">
          {text}
        </Link>
      ))}
    </p>
  );
}
