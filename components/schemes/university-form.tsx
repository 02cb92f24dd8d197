import { inOtherLanguage } from "#components/page/in-language.tsx";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** Find an institution by any of its names, or all of a place. */
export function UniversityForm({ locale, query = "" }: { locale: Locale; query?: string }) {
  const t = translator(locale);
  return (
    <form action={localePath(locale, "/schemes/universities")} className="no-print max-w-prose">
      <label htmlFor="university" className="font-semibold">
        {t("universities.label")}
      </label>
      <p id="university-hint" className="text-sm text-ink-soft">
        {t.rich("universities.hint", inOtherLanguage(locale))}
      </p>
      <div className="mt-1.5 flex gap-2">
        <input
          id="university"
          name="q"
          type="text"
          defaultValue={query}
          maxLength={100}
          aria-describedby="university-hint"
          className="field"
        />
        <button type="submit" className="button">
          {t("finder.submit")}
        </button>
      </div>
    </form>
  );
}
