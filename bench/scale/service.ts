import type { Kind, Request } from "../load/traffic.ts";
import { cpuSeconds } from "../process-figures.ts";
import type { Running } from "../running.ts";

/** What a request of a kind costs the origin, and how long a CDN may keep its answer. */
export type Service = {
  requests: number;
  /** Of CPU time, for an answer that no cache of the origin holds. */
  cpuSeconds: number;
  bytes: number;
  /** Seconds for which an answer is fresh, and for which it may then be served while a new one is fetched. */
  fresh: number;
  stale: number;
};

const wanted: Readonly<Record<Kind, number>> = { static: 4_000, search: 200, "finder and check": 100, API: 200 };

const directive = (cacheControl: string, name: string): number =>
  Number(new RegExp(`(?:^|[ ,])${name}=(\\d+)`).exec(cacheControl)?.[1] ?? 0);

/** The next requests of a kind, each for an address of its own; pages are the same few. */
function requestsOf(kind: Kind, next: () => Request): string[] {
  const paths: string[] = [];
  const seen = new Set<string>();
  for (let tries = 0; paths.length < wanted[kind] && tries < 500_000; tries++) {
    const { kind: own, path } = next();
    if (own !== kind || (kind !== "static" && seen.has(path))) continue;
    seen.add(path);
    paths.push(path);
  }
  return paths;
}

/** Asks a server, one request after the other, and reads from the system how much CPU time that took it. */
export async function serviceOf(kind: Kind, next: () => Request, { origin, pid }: Running): Promise<Service> {
  const paths = requestsOf(kind, next);
  const before = cpuSeconds(pid);
  let bytes = 0;
  let [fresh, stale] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const path of paths) {
    const response = await fetch(origin + path, { redirect: "manual", headers: { "accept-encoding": "br" } });
    const cacheControl = response.headers.get("cache-control") ?? "";
    await response.arrayBuffer();
    bytes += Number(response.headers.get("content-length") ?? 0);
    fresh = Math.min(fresh, directive(cacheControl, "s-maxage") || directive(cacheControl, "max-age"));
    stale = Math.min(stale, directive(cacheControl, "stale-while-revalidate"));
  }
  const each = (total: number) => total / Math.max(1, paths.length);
  return {
    requests: paths.length,
    cpuSeconds: each(cpuSeconds(pid) - before),
    bytes: Math.round(each(bytes)),
    fresh,
    stale,
  };
}
