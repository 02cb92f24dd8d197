import { buildAtHand, staleBuild } from "../build-at-hand.ts";
import { seeded } from "../load/random.ts";
import { type Kind, kinds, shares, traffic } from "../load/traffic.ts";
import { thisMachine } from "../machine.ts";
import { answered, start } from "../running.ts";
import { portal } from "../servers.ts";
import { table, twoPlaces } from "../table.ts";
import { type Service, serviceOf } from "./service.ts";
import { type Outcome, simulate } from "./simulate.ts";

const seed = 20261122;
const rates = [10, 100, 1_000, 10_000];
const points = [0, 1, 30];

/** At more, answers begin to wait for each other. */
const busyAtMost = 0.6;

/** Assumed, not measured: list prices differ; put in your own. In US dollars. */
const assumed = { perGigabyte: 0.05, perCoreHour: 0.05 };

async function measureServices(next: ReturnType<typeof traffic>): Promise<Record<Kind, Service>> {
  const server = await start(portal);
  try {
    await answered(`${server.origin}/readyz`);
    // Twice: what is slow only at first says nothing of a day.
    for (const kind of kinds) await serviceOf(kind, next, server);
    const measured: [Kind, Service][] = [];
    for (const kind of kinds) measured.push([kind, await serviceOf(kind, next, server)]);
    return Object.fromEntries(measured) as Record<Kind, Service>;
  } finally {
    await server.stop();
  }
}

const servicesTable = (services: Readonly<Record<Kind, Service>>) =>
  table(
    ["requests", "in a hundred", "asked", "CPU ms each", "bytes", "fresh s", "stale s"],
    kinds.map((kind) => {
      const { requests, cpuSeconds, bytes, fresh, stale } = services[kind];
      return [kind, shares[kind], requests, twoPlaces(cpuSeconds * 1000), bytes, fresh, stale];
    }),
  );

const outcomesTable = (outcomes: readonly Outcome[]) =>
  table(
    [
      "readers' requests/s",
      "points",
      "from the CDN, %",
      "to the tree/s",
      "to the application/s",
      "cores busy",
      "needed",
    ],
    outcomes.map(({ perSecond, points, hitRatio, toTree, toApplication, cores }) => [
      perSecond,
      points === 0 ? "no CDN" : String(points),
      Math.round(hitRatio * 1000) / 10,
      twoPlaces(toTree),
      twoPlaces(toApplication),
      twoPlaces(cores),
      Math.ceil(cores / busyAtMost),
    ]),
  );

/** A million views at a rate, behind a CDN: what leaves it, and what the origin computes. */
function costTable(outcomes: readonly Outcome[]): string {
  return table(
    ["a million views at", "points", "gigabytes", "core hours", "US$, assumed"],
    outcomes
      .filter(({ points }) => points > 0)
      .map(({ perSecond, points, bytesPerRequest, cores }) => {
        const gigabytes = bytesPerRequest / 1000;
        const coreHours = (cores * (1_000_000 / perSecond)) / 3600;
        const dollars = gigabytes * assumed.perGigabyte + coreHours * assumed.perCoreHour;
        return [
          `${perSecond} a second`,
          String(points),
          twoPlaces(gigabytes),
          twoPlaces(coreHours),
          twoPlaces(dollars),
        ];
      }),
  );
}

/** Measures what requests cost the origin, and simulates how many reach it from behind a CDN; returns tables. */
export async function scale(): Promise<string> {
  const { manifest, isCurrent } = buildAtHand();
  const { cpu, cores, node } = thisMachine({ name: "fetch" });
  const services = await measureServices(traffic(manifest, seed));
  const outcomes = rates.flatMap((perSecond) =>
    points.map((each) =>
      simulate({ perSecond, points: each }, { next: traffic(manifest, seed), random: seeded(seed), services }),
    ),
  );
  return [
    `${cpu}, ${cores} cores, Node ${node}; seed ${seed}`,
    servicesTable(services),
    outcomesTable(outcomes),
    costTable(outcomes),
    `Needed: cores at ${busyAtMost * 100} % of their time. Prices are assumed: US$${assumed.perGigabyte} a gigabyte, US$${assumed.perCoreHour} a core hour.`,
    ...(isCurrent ? [] : [staleBuild]),
  ].join("\n\n");
}
