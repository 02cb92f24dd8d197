import type { Office } from "#lib/content/schema/office.ts";
import type { Fallback, Place } from "#lib/content/schema/place.ts";

export type Network = {
  places: readonly Place[];
  offices: ReadonlyMap<string, Office>;
  fallbacks: readonly Fallback[];
};

/** What can be wrong with a network, and in which words it is told. */
const messages = {
  claimedTwice: "{code} is claimed by {offices}; leave it with one",
  unknownFallback: '{code} names the fallback "{fallback}", which is not defined under fallbacks',
  uncovered: "no office covers {code}; give it a fallback or add it to an office's coverage",
  needlessFallback: "{code} is covered by {office}; remove its fallback",
  unknownPlace: "{code} is not a place of places.yaml",
  outsideParent: "{code} is not in the coverage of its parent {parent}",
  cityOutsideParent: "a city in {code} is not in the coverage of its parent {parent}",
  ownsNothing: "a head office looks after no places, but covers {codes}",
  ownParent: "an office cannot be its own parent",
  noParent: "a liaison unit needs an existing parent",
  unknownAlternate: 'teamAlternates names "{office}", which is no office',
  emptyFallback: 'the fallback "{fallback}" leads nowhere; name at least one office',
  unknownOffice: 'the fallback "{fallback}" names "{office}", which is no office',
  listedTwice: "{code} is listed twice; keep one entry",
} as const;

type Values = Readonly<Record<string, string>>;

export type Problem = {
  subject: { office: string } | { place: string } | { fallback: string };
  kind: keyof typeof messages;
  values: Values;
  message: string;
};

const problem = (subject: Problem["subject"], kind: Problem["kind"], values: Values = {}): Problem => ({
  subject,
  kind,
  values,
  message: messages[kind].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ""),
});

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
  return network.places.flatMap(({ code, fallback }) => {
    const subject = { place: code };
    const owners = claims.get(code) ?? [];
    const [firm] = owners.filter(({ certainty }) => certainty !== "provisional");
    if (owners.length > 1) {
      const offices = owners.map(({ office }) => office.id).join(" and ");
      return [problem(subject, "claimedTwice", { code, offices })];
    }
    if (fallback && !fallbackIds.has(fallback)) return [problem(subject, "unknownFallback", { code, fallback })];
    if (!firm && !fallback && !isDivided(code)) return [problem(subject, "uncovered", { code })];
    if (firm && fallback) return [problem(subject, "needlessFallback", { code, office: firm.office.id })];
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
    const cities = parent ? office.coverageCities.map(({ within }) => within) : [];
    const citiesOutside = cities.filter((code) => !parent?.coverage.includes(code) && known.has(code));
    const owned = office.kind === "head-office" ? claimsOf(office).map(([code]) => code) : [];
    if (office.parent === office.id) return [problem(subject, "ownParent")];
    return [
      ...unknown.map((code) => problem(subject, "unknownPlace", { code })),
      ...outside.map((code) => problem(subject, "outsideParent", { code, parent: parent?.id ?? "" })),
      ...citiesOutside.map((code) => problem(subject, "cityOutsideParent", { code, parent: parent?.id ?? "" })),
      ...(owned.length > 0 ? [problem(subject, "ownsNothing", { codes: owned.join(", ") })] : []),
      ...(office.kind === "liaison-unit" && !parent ? [problem(subject, "noParent")] : []),
      ...office.teamAlternates
        .filter((id) => !offices.has(id))
        .map((id) => problem(subject, "unknownAlternate", { office: id })),
    ];
  });
}

const fallbackProblems = ({ fallbacks, offices }: Network): Problem[] =>
  fallbacks.flatMap(({ id, chain }) => {
    const subject = { fallback: id };
    if (chain.length === 0) return [problem(subject, "emptyFallback", { fallback: id })];
    return chain
      .filter((office) => !offices.has(office))
      .map((office) => problem(subject, "unknownOffice", { fallback: id, office }));
  });

/** The index of each place is its position in the list. */
const duplicateProblems = ({ places }: Network): Problem[] =>
  places
    .filter(({ code }, index) => places.findIndex((place) => place.code === code) < index)
    .map(({ code }) => problem({ place: code }, "listedTwice", { code }));

/** Everything that keeps the directory from being a total function; empty when every place has exactly one answer. */
export const coverageProblems = (network: Network): Problem[] => [
  ...placeProblems(network, claimsByPlace(network)),
  ...officeProblems(network),
  ...fallbackProblems(network),
  ...duplicateProblems(network),
];
