import { geoDistance } from "d3-geo";
import type { Office } from "#lib/content/schema/office.ts";

const position = ({ coordinates }: Office): [number, number] => [coordinates.longitude, coordinates.latitude];

/**
 * The offices nearest to one, nearest first, by the great circle. Head offices are nobody's neighbours, and an office
 * and its own liaison units are shown together elsewhere.
 */
export function neighboursOf(office: Office, all: Iterable<Office>, count: number): Office[] {
  const related = (other: Office) => other.id === office.id || other.parent === office.id || office.parent === other.id;
  return [...all]
    .filter((other) => other.kind !== "head-office" && !related(other))
    .map((other) => ({ other, distance: geoDistance(position(office), position(other)) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ other }) => other);
}
