import { Link } from "#components/page/link.tsx";
import { localText } from "#lib/content/localize.ts";
import type { Division } from "#lib/directory/answer.ts";
import { placeSlug } from "#lib/directory/directory.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { ChosenPlace } from "./chosen-place.tsx";

/** Asks which part of a divided place the visitor is in. */
export function PlaceParts({ locale, division: { place, parts } }: { locale: Locale; division: Division }) {
  const t = translator(locale);
  const name = localText(place.names, locale);
  const named = parts
    .map((part) => ({ slug: placeSlug(part.code), name: localText(part.names, locale) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <>
      <ChosenPlace locale={locale} place={place} />
      <h1 className="mt-1 mb-3 text-[clamp(1.9rem,5vw,3rem)]">{t("place.titleParts", { place: name })}</h1>
      <p className="mb-6 text-xl text-ink-soft">{t("place.partsLead", { place: name })}</p>
      <ul className="gap-x-8 sm:columns-2 lg:columns-3">
        {named.map((part) => (
          <li key={part.slug} className="break-inside-avoid border-t border-line">
            <Link locale={locale} href={`/contact/${part.slug}`} className="block py-2">
              {part.name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
