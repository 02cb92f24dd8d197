import { localePath } from "#lib/locales/paths.ts";
import { type Locale, localeEntry, localeIds } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** Leads to the same page in the other locales; `path` is the page without locale, with its query. */
export function LanguageSwitch({ locale, path }: { locale: Locale; path: string }) {
  return (
    <nav aria-label={translator(locale)("page.language")} className="no-print">
      <ul className="flex gap-0.5 rounded-full border border-line p-0.5 text-sm">
        {localeIds.map((id) => {
          const { lang, hreflang, shortName } = localeEntry(id);
          return (
            <li key={id}>
              <a
                className="block rounded-full px-2.5 py-1 text-center no-underline hover:underline aria-[current]:bg-harbour aria-[current]:text-paper"
                href={localePath(id, path)}
                lang={lang}
                hrefLang={hreflang}
                aria-current={id === locale ? "true" : undefined}
                data-language-switch=""
              >
                {shortName}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
