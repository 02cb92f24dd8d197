import type { Office } from "#lib/content/schema/office.ts";
import type { Fallback, Place } from "#lib/content/schema/place.ts";

export type Network = {
  places: readonly Place[];
  offices: ReadonlyMap<string, Office>;
  fallbacks: readonly Fallback[];
};

export type Problem = {
  subject: { office: string } | { place: string } | { fallback: string };
  message: string;
};

/** How sure we are that an office looks after a place. */
export type Certainty = "published" | "reported" | "inferred" | "provisional";

export type Claim = { office: Office; certainty: Certainty };

const dividedCodes = ["CN", "US"];

/** A place that is looked after part by part. */
export const isDivided = (code: string): boolean => dividedCodes.includes(code);

/** Units are named with the office that owns a place, never instead of it; head offices own no place. */
const ownsPlaces = (office: Office) => office.kind === "mainland-office" || office.kind === "overseas-eto";

const claimsOf = (office: Office): [string, Claim][] => [
  ...office.coverage.map((code): [string, Claim] => [code, { office, certainty: office.coverageBasis }]),
  ...office.coverageProvisional.map(({ code }): [string, Claim] => [code, { office, certainty: "provisional" }]),
];

/** All claims on each place, by its code. */
export function claimsByPlace({ offices }: Network): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const office of offices.values())
    if (ownsPlaces(office))
      for (const [code, claim] of claimsOf(office)) claims.set(code, [...(claims.get(code) ?? []), claim]);
  return claims;
}

function placeProblems(network: Network, claims: Map<string, Claim[]>): Problem[] {
  const fallbackIds = new Set(network.fallbacks.map(({ id }) => id));
  return network.places.flatMap((place) => {
    const subject = { place: place.code };
    const owners = claims.get(place.code) ?? [];
    const firm = owners.filter(({ certainty }) => certainty !== "provisional");
    if (owners.length > 1)
      return [
        {
          subject,
          message: `${place.code} is claimed by ${owners.map(({ office }) => office.id).join(" and ")}; leave it with one`,
        },
      ];
    if (place.fallback && !fallbackIds.has(place.fallback))
      return [
        {
          subject,
          message: `${place.code} names the fallback "${place.fallback}", which is not defined under fallbacks`,
        },
      ];
    if (firm.length === 0 && !place.fallback && !isDivided(place.code))
      return [
        { subject, message: `no office covers ${place.code}; give it a fallback or add it to an office's coverage` },
      ];
    if (firm.length === 1 && place.fallback)
      return [{ subject, message: `${place.code} is covered by ${firm[0]?.office.id}; remove its fallback` }];
    return [];
  });
}

function officeProblems({ places, offices }: Network): Problem[] {
  const known = new Set(places.map(({ code }) => code));
  return [...offices.values()].flatMap((office) => {
    const subject = { office: office.id };
    const unknown = claimsOf(office)
      .map(([code]) => code)
      .filter((code) => !known.has(code));
    const parent = office.parent === null ? undefined : offices.get(office.parent);
    const outside = parent ? office.coverage.filter((code) => !parent.coverage.includes(code)) : [];
    return [
      ...unknown.map((code) => ({ subject, message: `${code} is not a place of places.yaml` })),
      ...outside.map((code) => ({ subject, message: `${code} is not in the coverage of its parent ${parent?.id}` })),
      ...(office.kind === "liaison-unit" && !parent
        ? [{ subject, message: "a liaison unit needs an existing parent" }]
        : []),
      ...office.teamAlternates
        .filter((id) => !offices.has(id))
        .map((id) => ({ subject, message: `teamAlternates names "${id}", which is no office` })),
    ];
  });
}

function fallbackProblems({ fallbacks, offices }: Network): Problem[] {
  return fallbacks.flatMap(({ id, chain }) => {
    const subject = { fallback: id };
    if (chain.length === 0)
      return [{ subject, message: `the fallback "${id}" leads nowhere; name at least one office` }];
    return chain
      .filter((officeId) => !offices.has(officeId))
      .map((officeId) => ({ subject, message: `the fallback "${id}" names "${officeId}", which is no office` }));
  });
}

/** The index of each place is its position in the list. */
const duplicateProblems = ({ places }: Network): Problem[] =>
  places
    .filter(({ code }, index) => places.findIndex((place) => place.code === code) < index)
    .map(({ code }) => ({ subject: { place: code }, message: `${code} is listed twice; keep one entry` }));

/** Everything that keeps the directory from being a total function; empty when every place has exactly one answer. */
export const coverageProblems = (network: Network): Problem[] => [
  ...placeProblems(network, claimsByPlace(network)),
  ...officeProblems(network),
  ...fallbackProblems(network),
  ...duplicateProblems(network),
];
