import { inOtherLanguage } from "#components/page/in-language.tsx";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { searchPath } from "#lib/search/address.ts";
import { limits } from "#lib/search/limits.ts";
import { suggestionsPath } from "#lib/search/suggestions.ts";

/** Asks what to search for; a plain form that works without script. `query` is what was asked before. */
export function SearchForm({ locale, query }: { locale: Locale; query?: string }) {
  const t = translator(locale);
  return (
    <search className="no-print block max-w-prose">
      <form action={localePath(locale, searchPath)} method="get">
        <label htmlFor="q" className="font-semibold">
          {t("search.label")}
        </label>
        <p id="q-hint" className="text-sm text-ink-soft">
          {t.rich("search.hint", inOtherLanguage(locale))}
        </p>
        <div className="mt-2 flex gap-2">
          <input
            id="q"
            name="q"
            type="search"
            required
            maxLength={limits.question}
            autoComplete="off"
            aria-describedby="q-hint"
            defaultValue={query}
            data-suggestions={suggestionsPath(locale)}
            className="field"
          />
          <button type="submit" className="button">
            {t("search.submit")}
          </button>
        </div>
      </form>
    </search>
  );
}
