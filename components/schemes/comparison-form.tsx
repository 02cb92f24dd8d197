import { localText } from "#lib/content/localize.ts";
import type { Scheme } from "#lib/content/schema/scheme.ts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

type Props = { locale: Locale; schemes: readonly Scheme[]; chosen?: readonly Scheme[] };

/** Choose two to four schemes to see side by side. */
export function ComparisonForm({ locale, schemes, chosen = [] }: Props) {
  const t = translator(locale);
  return (
    <form action={localePath(locale, "/schemes/compare")} className="no-print">
      <fieldset>
        <legend className="mb-2 text-xl font-semibold">{t("compare.choose")}</legend>
        <ul className="grid max-w-[52rem] gap-x-8 sm:grid-cols-2">
          {schemes.map((scheme) => (
            <li key={scheme.id}>
              <label className="flex cursor-pointer items-baseline gap-3 py-1.5">
                <input
                  type="checkbox"
                  name="with"
                  value={scheme.id}
                  defaultChecked={chosen.includes(scheme)}
                  className="size-4.5 flex-none translate-y-0.5 accent-harbour"
                />
                <span>{localText(scheme.names, locale)}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <button type="submit" className="button mt-4">
        {t("compare.submit")}
      </button>
    </form>
  );
}
