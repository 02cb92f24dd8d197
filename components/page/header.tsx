import { HeaderSearch } from "#components/search/header-search.tsx";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { searchPath } from "#lib/search/address.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { Link } from "./link.tsx";

const items = [
  ["talents", "/talents"],
  ["enterprises", "/enterprises"],
  ["schemes", "/schemes"],
  ["living", "/living"],
  ["business", "/business"],
  ["contact", "/contact"],
  ["offices", "/offices"],
] as const;

const Brand = () => (
  <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
    <path d="M12 0a12 12 0 0 1 0 24H0V12A12 12 0 0 1 12 0Z" fill="var(--harbour)" />
    <path d="M12 0a12 12 0 0 1 0 24c4-7 4-17 0-24Z" fill="var(--bauhinia)" />
  </svg>
);

function Menu({ locale, path }: { locale: Locale; path: string }) {
  const t = translator(locale);
  return (
    <>
      <button type="button" popoverTarget="menu" className="menu-button button button-quiet no-print px-4 py-1.5">
        {t("page.menu")}
      </button>
      <nav
        id="menu"
        popover="auto"
        aria-label={t("page.mainNavigation")}
        className="menu no-print lg:order-last lg:basis-full"
      >
        <ul className="flex flex-col lg:flex-row lg:flex-wrap lg:gap-x-5">
          {items.map(([key, href]) => (
            <li key={key}>
              <Link
                locale={locale}
                href={href}
                aria-current={path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined}
                className="block border-b-2 border-transparent py-2 no-underline hover:border-bauhinia aria-[current]:border-bauhinia lg:py-1"
              >
                {t(`nav.${key}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** The head of every page: name, menu, search, language switch. `path` is the page without its locale. */
export function Header({ locale, path }: { locale: Locale; path: string }) {
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-5 gap-y-2 px-4 py-3 sm:px-8">
        <Link locale={locale} href="/" className="mr-auto flex items-center gap-2.5 font-semibold no-underline">
          <Brand />
          {translator(locale)("site.name")}
        </Link>
        {path === searchPath || path.startsWith(`${searchPath}?`) ? null : <HeaderSearch locale={locale} />}
        <Menu locale={locale} path={path} />
        <LanguageSwitch locale={locale} path={path} />
      </div>
    </header>
  );
}
