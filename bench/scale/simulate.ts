import type { Kind, Request } from "../load/traffic.ts";
import { Edge } from "./edge.ts";
import type { Service } from "./service.ts";

export type Scenario = {
  /** Requests of readers, everywhere together. */
  perSecond: number;
  /** Points of presence of the CDN; 0 for none. */
  points: number;
};

export type Outcome = Scenario & {
  /** Of the requests of readers: answered by the CDN at once, from what it holds. */
  hitRatio: number;
  /** Requests a second that reach the origin: for pages of the static tree, and for the application. */
  toTree: number;
  toApplication: number;
  /** Cores that the origin keeps busy with them. */
  cores: number;
  bytesPerRequest: number;
};

/** Caches fill for so long before anything is counted. */
const filling = 300;
const counted = 300;

type Tools = { next: () => Request; random: () => number; services: Readonly<Record<Kind, Service>> };

/** Lets readers come at random moments (Poisson) to points of presence at random, and counts what the origin sees. */
export function simulate({ perSecond, points }: Scenario, { next, random, services }: Tools): Outcome {
  const edges = Array.from({ length: points }, () => new Edge());
  let [requests, hits, tree, application, cpu, bytes] = [0, 0, 0, 0, 0, 0];
  const untilNext = () => Math.log(1 / (1 - random())) / perSecond;
  for (let now = 0; now < filling + counted; now += untilNext()) {
    const { kind, path } = next();
    const service = services[kind];
    const outcome = edges[Math.floor(random() * points)]?.ask(path, now, service) ?? "miss";
    if (now < filling) continue;
    requests++;
    bytes += service.bytes;
    if (outcome !== "miss") hits++;
    if (outcome === "hit") continue;
    cpu += service.cpuSeconds;
    if (kind === "static") tree++;
    else application++;
  }
  return {
    perSecond,
    points,
    hitRatio: hits / Math.max(1, requests),
    toTree: tree / counted,
    toApplication: application / counted,
    cores: cpu / counted,
    bytesPerRequest: Math.round(bytes / Math.max(1, requests)),
  };
}
