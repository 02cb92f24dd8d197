import { simplify } from "#lib/content/glossary.ts";
import { fallbacks, offices, places } from "#lib/content/network.ts";
import type { Office } from "#lib/content/schema/office.ts";
import { createDirectory } from "./answer.ts";
import { createPlaceFinder } from "./match.ts";

/** The directory of the real network. */
export const directory = createDirectory({ places, offices, fallbacks });

/** Finds places of the real list by what a visitor typed. */
export const findPlaces = createPlaceFinder(places, simplify);

/** `CN-GD` → `cn-gd`, as it stands in addresses. */
export const placeSlug = (code: string): string => code.toLowerCase();

/** The place whose page an address names; undefined where the slug is no place or not in lower case. */
export const placeBySlug = (slug: string) => places.find(({ code }) => placeSlug(code) === slug);

/** Whom to write to where an office publishes neither telephone nor e-mail: its parent, its alternates, Hong Kong. */
export function nextAfter(office: Office): Office | undefined {
  const chain = [office.parent, ...office.teamAlternates, "investhk"];
  return chain
    .map((id) => (id === null ? undefined : offices.get(id)))
    .find((next) => next && next.id !== office.id && (next.contact.phone ?? next.contact.email) !== null);
}
