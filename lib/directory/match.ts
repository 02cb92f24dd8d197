import type { Place } from "#lib/content/schema/place.ts";

/** A place that a visitor may have meant, and the city by which it was found. */
export type Match = { place: Place; city?: Place["cities"][number] };

export type PlaceFinder = (query: string) => Match[];

const maxQueryLength = 80;
const maxMatches = 12;

type Fold = (text: string) => string;

/** Folds case, accents, width, punctuation and a leading "the"; `simplify` makes both Chinese scripts one. */
const foldWith =
  (simplify: Fold): Fold =>
  (text) =>
    simplify(text.normalize("NFKC"))
      .normalize("NFKD")
      .replace(/\p{Mark}+/gu, "")
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
      .trim()
      .replace(/^the /, "");

const isCjk = (text: string) => /\p{Script=Han}/u.test(text);

/** Whether a text can be turned into another by few single-letter changes; short texts must be exact. */
function isTypoOf(a: string, b: string): boolean {
  const allowed = Math.min(a.length, b.length) >= 8 ? 2 : 1;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > allowed) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + change,
      );
    }
    previous = current;
  }
  return (previous[b.length] ?? Number.POSITIVE_INFINITY) <= allowed;
}

type Key = { key: string; match: Match; isPlaceName: boolean };

function keysOf(places: readonly Place[], fold: Fold): Key[] {
  const named = (names: readonly (string | undefined)[], match: Match, isPlaceName = false): Key[] =>
    names.map((name = "") => ({ key: fold(name), match, isPlaceName })).filter(({ key }) => key !== "");
  return places.flatMap((place) => [
    ...named(Object.values(place.names), { place }, true),
    ...named(place.aliases, { place }),
    ...place.cities.flatMap((city) => named([...Object.values(city.names), ...city.aliases], { place, city })),
  ]);
}

/** One match a place; a match by the place's own name is preferred to one by a city. */
function distinct(keys: Key[]): Match[] {
  const byPlace = new Map<Place, Match>();
  for (const { match } of keys) {
    const known = byPlace.get(match.place);
    if (!known || (known.city && !match.city)) byPlace.set(match.place, match);
  }
  return [...byPlace.values()].slice(0, maxMatches);
}

/**
 * Makes the function that understands where a visitor is: a code (`JP`, `us-or`), a name in any language of the
 * list, a city, the beginning of one (`Calif`) or a slip of the pen. Several matches mean that the visitor has to
 * choose; none means that nothing was understood.
 */
export function createPlaceFinder(places: readonly Place[], simplify: Fold): PlaceFinder {
  const fold = foldWith(simplify);
  const keys = keysOf(places, fold);
  const byCode = new Map(places.map((place) => [place.code.toLowerCase(), place]));

  return (query) => {
    const trimmed = query.normalize("NFKC").trim().slice(0, maxQueryLength);
    const coded = byCode.get(trimmed.toLowerCase()) ?? byCode.get(`us-${trimmed.toLowerCase()}`);
    if (coded) return [{ place: coded }];
    const wanted = fold(trimmed);
    if (wanted === "") return [];
    const matching = (test: (key: string) => boolean) => distinct(keys.filter(({ key }) => test(key)));
    const exact = keys.filter(({ key }) => key === wanted);
    const byName = exact.filter(({ isPlaceName }) => isPlaceName);
    if (exact.length > 0) return distinct(byName.length > 0 ? byName : exact);
    const shortest = isCjk(wanted) ? 1 : 3;
    const begun = wanted.length < shortest ? [] : matching((key) => key.startsWith(wanted));
    if (begun.length > 0) return begun;
    const named = matching(
      (key) => key.length >= (isCjk(key) ? 2 : 4) && ` ${wanted} `.includes(isCjk(key) ? key : ` ${key} `),
    );
    return named.length > 0 ? named : matching((key) => isTypoOf(wanted, key));
  };
}
