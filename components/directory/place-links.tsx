import { Link } from "#components/page/link.tsx";
import { localText } from "#lib/content/localize.ts";
import { places } from "#lib/content/network.ts";
import { placeSlug } from "#lib/directory/directory.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";

/** Places in a line, each leading to its page, in the order of the reader's alphabet. */
export function PlaceLinks({ locale, codes }: { locale: Locale; codes: readonly string[] }) {
  const named = places
    .filter(({ code }) => codes.includes(code))
    .map(({ code, names }) => ({ code, name: localText(names, locale) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const separator = translator(locale)("list.separator");
  return (
    <>
      {named.map(({ code, name }, index) => (
        <span key={code}>
          {index > 0 ? separator : null}
          <Link locale={locale} href={`/contact/${placeSlug(code)}`}>
            {name}
          </Link>
        </span>
      ))}
    </>
  );
}
