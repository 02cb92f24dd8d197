import type { Office } from "#lib/content/schema/office.ts";
import type { Place } from "#lib/content/schema/place.ts";
import type { Network } from "#lib/directory/coverage.ts";

const both = (text: string) => ({ en: text, "zh-hant": text });

/** An office that exists only in tests; it publishes a website unless told otherwise. */
export const anOffice = (id: string, differences: Partial<Office> = {}): Office => ({
  id,
  kind: "overseas-eto",
  names: both(id),
  shortNames: both(id),
  city: both(id),
  place: "JP",
  coordinates: { latitude: 0, longitude: 0 },
  timezone: "Asia/Tokyo",
  parent: null,
  established: null,
  contact: {
    address: null,
    phone: null,
    fax: null,
    email: null,
    website: `https://${id}.example.org/`,
    asOf: null,
    confidence: "high",
  },
  team: { exists: true, basis: "official", phone: null, email: null },
  coverage: [],
  coverageBasis: "published",
  coverageCities: [],
  coverageProvisional: [],
  teamAlternates: [],
  audience: [],
  sources: [],
  ...differences,
});

export const aPlace = (code: string, fallback?: string): Place => ({
  code,
  names: both(code),
  article: false,
  aliases: [],
  cities: [],
  ...(fallback ? { fallback } : {}),
});

const headOffices = ["investhk", "oases", "hkte", "immd"].map((id) => anOffice(id, { kind: "head-office" }));

/** A network of the given offices and places, the four head offices and a fall-back "home" to them. */
export const aNetwork = (offices: Office[], places: Place[], chain = ["investhk", "hkte"]): Network => ({
  places,
  offices: new Map([...offices, ...headOffices].map((office) => [office.id, office])),
  fallbacks: [{ id: "home", chain }],
});
