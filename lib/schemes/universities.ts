import { simplify } from "#lib/content/glossary.ts";
import { places } from "#lib/content/network.ts";
import type { Place } from "#lib/content/schema/place.ts";
import type { University } from "#lib/content/schema/university.ts";
import { universities } from "#lib/content/universities.ts";

/** True where degrees of an institution are accepted on a day. */
export const isListed = ({ since, notAcceptedFrom }: University, day: string): boolean =>
  since <= day && (notAcceptedFrom === undefined || day < notAcceptedFrom);

export type UniversityPlace = { place: Place; slug: string; listed: University[] };

/** `Korea (Republic of)` → `korea`, `Hong Kong SAR` → `hong-kong`. */
const slugOf = ({ names }: Place): string =>
  names.en
    .replace(/ \(.*\)| SAR$/g, "")
    .toLowerCase()
    .replaceAll(" ", "-");

/** The places with listed institutions on a day, in the order of places.yaml. */
export const universityPlaces = (day: string): UniversityPlace[] =>
  places.flatMap((place) => {
    const listed = universities.filter((each) => each.place === place.code && isListed(each, day));
    return listed.length > 0 ? [{ place, slug: slugOf(place), listed }] : [];
  });

/** Letters without accents, cases or punctuation, and Chinese in one script. */
const folded = (text: string): string =>
  simplify(text.normalize("NFKC"))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const wordsOf = ({ names, shortNames }: University, place: Place | undefined): string => {
  const all = [...Object.values(names), ...shortNames, ...(place ? Object.values(place.names) : [])];
  return ` ${all.map((name) => folded(String(name))).join(" ")}`;
};

const searchable = universities.map((university) => ({
  university,
  words: wordsOf(
    university,
    places.find(({ code }) => code === university.place),
  ),
}));

/** Chinese is not written in words, so that it may begin anywhere. */
const begins = (words: string, part: string) => words.includes(/\p{Script=Han}/u.test(part) ? part : ` ${part}`);

/** Institutions whose names, short names or place hold every word that was typed, in English or either Chinese script. */
export function findUniversities(query: string): University[] {
  const parts = folded(query.slice(0, 100)).split(" ").filter(Boolean);
  if (parts.length === 0) return [];
  return searchable
    .filter(({ words }) => parts.every((part) => begins(words, part)))
    .map(({ university }) => university);
}
