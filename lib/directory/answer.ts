import type { LocalizedText } from "#lib/content/schema/common.ts";
import type { Office } from "#lib/content/schema/office.ts";
import type { Place } from "#lib/content/schema/place.ts";
import { isReachable } from "./channels.ts";
import { type Certainty, type Claim, claimsByPlace, coverageProblems, isDivided, type Network } from "./coverage.ts";

/** What brings the visitor; it decides which head office answers. */
export type Need = "talent" | "enterprise";

/** Who looks after a place, and whom to turn to next. */
export type Answer = {
  place: Place;
  responsible: Office;
  /** The liaison unit in the place. */
  unit: Office | undefined;
  /** Liaison units in cities of the place. */
  cityUnits: Office[];
  via: "dedicated-team" | "office" | "head-office";
  certainty: Certainty;
  /** In the order in which to try them. */
  fallbacks: Office[];
  /** The first of responsible and fall-backs that publishes a way to reach it. */
  firstReachable: Office;
  /** Why this office answers, where the network's own rules do not say so. */
  reason: LocalizedText | undefined;
};

/** A place that is looked after part by part: the visitor has to say which. */
export type Division = { place: Place; parts: Place[] };

export type Directory = {
  /** Every place, answered; a place of the network's list never goes without. */
  answer: (code: string, need?: Need) => Answer | Division | undefined;
};

export class CoverageError extends Error {
  override name = "CoverageError";
}

const weakestFirst: Certainty[] = ["provisional", "inferred", "reported", "published"];

const weaker = (a: Certainty, b: Certainty): Certainty => (weakestFirst.indexOf(a) < weakestFirst.indexOf(b) ? a : b);

const teamCertainty: Partial<Record<Office["team"]["basis"], Certainty>> = {
  official: "published",
  reported: "reported",
  inferred: "inferred",
};

const headOfficesByNeed: Record<Need | "any", string[]> = {
  talent: ["hkte", "immd", "investhk"],
  enterprise: ["investhk", "oases", "immd"],
  any: ["investhk", "oases", "hkte", "immd"],
};

const unique = (offices: (Office | undefined)[]): Office[] => [
  ...new Set(offices.filter((office) => office !== undefined)),
];

const servesFirst = (need: Need | undefined, chain: string[]): string[] =>
  need
    ? [...headOfficesByNeed[need], ...chain].filter((id, index, all) => chain.includes(id) && all.indexOf(id) === index)
    : chain;

/**
 * Makes the pure function from place to answer.
 * Throws a CoverageError that lists every place claimed twice or by nobody.
 */
export function createDirectory(network: Network): Directory {
  const problems = coverageProblems(network);
  if (problems.length > 0) throw new CoverageError(problems.map(({ message }) => message).join("\n"));

  const { offices } = network;
  const claims = claimsByPlace(network);
  const places = new Map(network.places.map((place) => [place.code, place]));
  const chains = new Map(network.fallbacks.map((fallback) => [fallback.id, fallback]));
  const units = [...offices.values()].filter(({ kind }) => kind === "liaison-unit");
  const office = (id: string) => offices.get(id);

  function viaClaim(place: Place, { office: responsible, certainty }: Claim, need: Need | undefined): Answer {
    const hasTeam = responsible.team.exists === true;
    const alternates = hasTeam ? [] : responsible.teamAlternates;
    const fallbacks = unique([...alternates, ...headOfficesByNeed[need ?? "any"]].map(office));
    return {
      place,
      responsible,
      unit: units.find(({ coverage }) => coverage.includes(place.code)),
      cityUnits: units.filter(({ coverageCities }) => coverageCities.some(({ within }) => within === place.code)),
      via: hasTeam ? "dedicated-team" : "office",
      certainty: hasTeam ? weaker(certainty, teamCertainty[responsible.team.basis] ?? "inferred") : certainty,
      fallbacks,
      firstReachable: unique([responsible, ...fallbacks]).find(isReachable) ?? responsible,
      reason: responsible.coverageProvisional.find(({ code }) => code === place.code)?.reason,
    };
  }

  /** Every head office without its own chain entry still closes the line, so that no answer is a dead end. */
  function viaFallback(place: Place, need: Need | undefined): Answer | undefined {
    const fallback = chains.get(place.fallback ?? "");
    const [first, ...rest] = unique((fallback?.chain ?? []).map(office));
    if (!fallback || !first) return undefined;
    if (first.kind !== "head-office") {
      const suggested = viaClaim(place, { office: first, certainty: "inferred" }, need);
      return { ...suggested, reason: fallback.reason };
    }
    const [responsible = first, ...fallbacks] = unique(
      servesFirst(
        need,
        [first, ...rest].map(({ id }) => id),
      ).map(office),
    );
    return {
      place,
      responsible,
      unit: undefined,
      cityUnits: [],
      via: "head-office",
      certainty: "published",
      fallbacks,
      firstReachable: unique([responsible, ...fallbacks]).find(isReachable) ?? responsible,
      reason: fallback.reason,
    };
  }

  return {
    answer(code, need) {
      const place = places.get(code);
      if (!place) return undefined;
      if (isDivided(code)) return { place, parts: network.places.filter((part) => part.code.startsWith(`${code}-`)) };
      const [claim] = claims.get(code) ?? [];
      return claim ? viaClaim(place, claim, need) : viaFallback(place, need);
    },
  };
}
