import { localText } from "#lib/content/localize.ts";
import type { Term } from "#lib/content/schema/glossary.ts";
import { defaultLocale, type Locale, localeEntry, localeIds } from "#lib/locales/registry.ts";

type Props = { locale: Locale; caption: string; terms: readonly Term[] };

/** Terms in every language of the portal, the reader's own first; each can be linked to by its id. */
export function TermTable({ locale, caption, terms }: Props) {
  const others = localeIds.filter((id) => id !== locale);
  return (
    <table className="stacking">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {[locale, ...others].map((id) => (
            <th key={id} scope="col" lang={id === locale ? undefined : localeEntry(id).lang}>
              {localeEntry(id).name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {terms.map(({ id, names, abbreviation }) => (
          <tr key={id} id={id}>
            <th scope="row">
              <a href={`#${id}`} className="no-underline hover:underline">
                {localText(names, locale)}
              </a>
              {abbreviation ? (
                <span className="font-normal text-ink-soft" lang={localeEntry(defaultLocale).lang}>
                  {" "}
                  {abbreviation}
                </span>
              ) : null}
            </th>
            {others.map((other) => (
              <td key={other} lang={localeEntry(other).lang} data-label={localeEntry(other).name}>
                {localText(names, other)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
