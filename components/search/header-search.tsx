import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { searchPath } from "#lib/search/address.ts";
import { suggestionsPath } from "#lib/search/suggestions.ts";

/** The box in the head of every page. Where there is no room for it, its button leads to the page of search. */
export function HeaderSearch({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <search className="no-print">
      <form action={localePath(locale, searchPath)} className="flex">
        <input
          name="q"
          type="search"
          aria-label={t("search.label")}
          autoComplete="off"
          data-suggestions={suggestionsPath(locale)}
          className="w-44 rounded-l-full border border-r-0 border-ink-soft bg-card px-3 py-1 max-lg:hidden"
        />
        <button
          type="submit"
          aria-label={t("search.short")}
          className="cursor-pointer rounded-full border border-ink-soft p-1.5 text-harbour lg:rounded-l-none"
        >
          <svg
            viewBox="0 0 16 16"
            width="20"
            height="20"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
            aria-hidden="true"
          >
            <circle cx="7" cy="7" r="4.5" />
            <path d="m10.5 10.5 4 4" />
          </svg>
        </button>
      </form>
    </search>
  );
}
