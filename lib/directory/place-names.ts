import { localText } from "#lib/content/localize.ts";
import { places } from "#lib/content/network.ts";
import type { Locale } from "#lib/locales/registry.ts";

/** Where the names that the finder offers are to be fetched. */
export const placeNamesPath = (locale: Locale): string => `/places/${locale}.json`;

/** The names of all places and cities in a locale, each once, in the order of its alphabet. */
export function placeNames(locale: Locale): string[] {
  const names = places.flatMap((place) => [place, ...place.cities].map((each) => localText(each.names, locale)));
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b, locale));
}
