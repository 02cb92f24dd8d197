import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { Link } from "./link.tsx";

export type Crumb = { text: string; href: string };

/** The way from the home page to here; the page itself is not repeated as a link. */
export function Breadcrumbs({ locale, crumbs, current }: { locale: Locale; crumbs: Crumb[]; current: string }) {
  const t = translator(locale);
  return (
    <nav aria-label={t("page.breadcrumbs")} className="no-print pt-4 text-sm text-ink-soft">
      <ol className="flex flex-wrap">
        {[{ text: t("page.home"), href: "/" }, ...crumbs].map(({ text, href }) => (
          <li key={href} className="after:px-2 after:content-['›']">
            <Link locale={locale} href={href} className="inline-block py-1">
              {text}
            </Link>
          </li>
        ))}
        <li aria-current="page" className="py-1">
          {current}
        </li>
      </ol>
    </nav>
  );
}
