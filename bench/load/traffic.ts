import { places } from "#lib/content/network.ts";
import { schemes } from "#lib/content/subjects.ts";
import { localePath } from "#lib/locales/paths.ts";
import { localeIds } from "#lib/locales/registry.ts";
import type { Manifest } from "../../delivery/tree/manifest.ts";
import { seeded, shuffled, zipf } from "./random.ts";

export type Kind = "static" | "search" | "finder and check" | "API";

export type Request = { kind: Kind; path: string };

/** In a hundred requests: what readers do with the portal as we expect it. Nothing of it has been observed. */
export const shares: Readonly<Record<Kind, number>> = { static: 90, search: 5, "finder and check": 3, API: 2 };

export const kinds = Object.keys(shares) as Kind[];

const withQuery = (path: string, query: Record<string, string>) => `${path}?${new URLSearchParams(query)}`;

/** What people type: names of places and schemes, whole and as far as they have come. */
function typed(): string[] {
  const names = [...places, ...schemes.values()].flatMap(({ names: { en, "zh-hant": zhHant } }) => [en, zhHant]);
  return names.flatMap((name) => [name, name.slice(0, Math.max(2, Math.floor(name.length / 2)))]);
}

/** The pages that people look at; pages that tell of a problem are looked for by nobody. */
const pagesOf = ({ entries }: Manifest): string[] =>
  Object.entries(entries).flatMap(([path, { kind, status }]) => (kind !== "asset" && status === 200 ? [path] : []));

/**
 * An endless stream of requests, the same in every run of the same build. Few pages and questions are asked for often,
 * and most of them seldom, as everywhere.
 */
export function traffic(manifest: Manifest, seed: number): () => Request {
  const random = seeded(seed);
  const page = zipf(shuffled(pagesOf(manifest), random), random, 0.8);
  const words = zipf(shuffled(typed(), random), random, 0.8);
  const place = zipf(shuffled(places, random), random, 0.8);
  const scheme = zipf([...schemes.keys()], random);
  const locale = zipf(localeIds, random);
  const address = (path: string) => localePath(locale(), path);
  const make: Record<Kind, readonly (() => string)[]> = {
    static: [page],
    search: [() => withQuery(address("/search"), { q: words() })],
    "finder and check": [
      () => withQuery(address("/contact"), { place: words() }),
      () => withQuery(address("/schemes/cost"), { scheme: scheme() }),
      () => withQuery(address("/schemes/check"), { "applicant-class": "foreign-national" }),
    ],
    API: [
      () => withQuery("/api/v1/directory", { place: place().code }),
      () => withQuery("/api/v1/search", { q: words() }),
      () => "/api/v1/schemes",
    ],
  };
  const inShares = kinds.flatMap((kind) => Array.from({ length: shares[kind] }, () => kind));
  return () => {
    const kind = inShares[Math.floor(random() * inShares.length)] ?? "static";
    const ways = make[kind];
    return { kind, path: ways[Math.floor(random() * ways.length)]?.() ?? "/" };
  };
}
