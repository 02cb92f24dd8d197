import { inOtherLanguage } from "#components/page/in-language.tsx";
import { placeNamesPath } from "#lib/directory/place-names.ts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "place-names": React.HTMLAttributes<HTMLElement> & { "data-names": string };
    }
  }
}

type Props = {
  locale: Locale;
  /** What was asked before, kept in the field. */
  query?: string;
  /** Whether to ask what brings the visitor. */
  withNeed?: boolean;
};

/** Asks where the visitor is; a plain form that works without script. */
export function FinderForm({ locale, query, withNeed = false }: Props) {
  const t = translator(locale);
  return (
    <form action={localePath(locale, "/contact")} method="get" className="no-print max-w-prose">
      <label htmlFor="place" className="font-semibold">
        {t("finder.label")}
      </label>
      <p id="place-hint" className="text-sm text-ink-soft">
        {t.rich("finder.hint", inOtherLanguage(locale))}
      </p>
      <div className="mt-2 flex gap-2">
        <place-names data-names={placeNamesPath(locale)} className="contents">
          <input
            id="place"
            list="places"
            name="place"
            type="search"
            required
            maxLength={80}
            autoComplete="country-name"
            aria-describedby="place-hint"
            defaultValue={query}
            className="field"
          />
          <datalist id="places" />
        </place-names>
        <button type="submit" className="button">
          {t("finder.submit")}
        </button>
      </div>
      {withNeed ? (
        <fieldset className="mt-4">
          <legend className="font-semibold">{t("finder.need")}</legend>
          {(["", "talent", "enterprise"] as const).map((need) => (
            <label key={need} className="flex items-center gap-2 py-1">
              <input
                type="radio"
                name="need"
                value={need}
                defaultChecked={need === ""}
                className="size-5 accent-harbour"
              />
              {t(need === "" ? "finder.needAny" : need === "talent" ? "finder.needTalent" : "finder.needEnterprise")}
            </label>
          ))}
        </fieldset>
      ) : null}
    </form>
  );
}
