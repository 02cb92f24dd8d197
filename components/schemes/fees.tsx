import { Fact } from "#components/prose/fact.tsx";
import { localText } from "#lib/content/localize.ts";
import { factById } from "#lib/facts/facts.ts";
import { translator } from "#lib/locales/translator.ts";
import type { SchemeContext } from "./scheme-components.tsx";

/** What falls due, line by line. */
export function Fees({ scheme, locale, citations }: SchemeContext) {
  const t = translator(locale);
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t("schemes.fee")}</th>
            <th scope="col">{t("schemes.amount")}</th>
          </tr>
        </thead>
        <tbody>
          {scheme.fees.map((id) => (
            <tr key={id}>
              <th scope="row" className="font-normal">
                {localText(factById(id).label, locale)}
              </th>
              <td>
                <Fact id={id} locale={locale} citations={citations} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
