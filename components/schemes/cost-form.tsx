import { localText } from "#lib/content/localize.ts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { costedSchemes, limits, stays } from "#lib/schemes/cost.ts";

type Values = Partial<Record<"scheme" | "adults" | "children" | "stay", string | undefined>>;

/** Who comes, under which scheme, for how long. */
export function CostForm({ locale, values = {} }: { locale: Locale; values?: Values }) {
  const t = translator(locale);
  const number = (name: "adults" | "children", otherwise: string) => (
    <div>
      <label htmlFor={name} className="font-semibold">
        {t(`cost.${name}`)}
      </label>
      <input
        id={name}
        name={name}
        type="number"
        min={limits[name].least}
        max={limits[name].most}
        defaultValue={values[name] ?? otherwise}
        className="field mt-1"
      />
    </div>
  );
  return (
    <form action={localePath(locale, "/schemes/cost")} className="no-print grid max-w-prose gap-4">
      <div>
        <label htmlFor="scheme" className="font-semibold">
          {t("schemes.scheme")}
        </label>
        <select id="scheme" name="scheme" defaultValue={values.scheme} className="field mt-1">
          {costedSchemes.map(({ id, names }) => (
            <option key={id} value={id}>
              {localText(names, locale)}
            </option>
          ))}
        </select>
      </div>
      <div className="grid grid-cols-2 gap-4">
        {number("adults", "1")}
        {number("children", "0")}
      </div>
      <fieldset>
        <legend className="font-semibold">{t("cost.stay")}</legend>
        {stays.map((stay) => (
          <label key={stay} className="mr-6 inline-flex items-baseline gap-2 py-1">
            <input
              type="radio"
              name="stay"
              value={stay}
              defaultChecked={stay === (values.stay ?? stays[0])}
              className="accent-harbour"
            />
            {t(`cost.stayOf.${stay}`)}
          </label>
        ))}
      </fieldset>
      <div>
        <button type="submit" className="button">
          {t("cost.submit")}
        </button>
      </div>
    </form>
  );
}
