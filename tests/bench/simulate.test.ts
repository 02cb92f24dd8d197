import { expect, test } from "vitest";
import { seeded } from "../../bench/load/random.ts";
import { Edge } from "../../bench/scale/edge.ts";
import { simulate } from "../../bench/scale/simulate.ts";

const service = { requests: 1, cpuSeconds: 0.01, bytes: 1000, fresh: 60, stale: 600 };

test("a cache answers what is fresh, fetches what is stale behind its answer, and lets readers wait for the rest", () => {
  const edge = new Edge();
  const ask = (now: number) => edge.ask("/en", now, service);
  expect([ask(0), ask(59), ask(61), ask(62), ask(61 + 661)]).toEqual(["miss", "hit", "stale", "hit", "miss"]);
});

const outcome = (perSecond: number, points: number) =>
  simulate(
    { perSecond, points },
    {
      next: () => ({ kind: "search", path: "/en/search?q=visa" }),
      random: seeded(1),
      services: { static: service, search: service, "finder and check": service, API: service },
    },
  );

test("without a CDN every request reaches the origin", () => {
  const { hitRatio, toTree, toApplication, cores } = outcome(100, 0);
  expect([hitRatio, toTree]).toEqual([0, 0]);
  expect(toApplication).toBeGreaterThan(95);
  expect(toApplication).toBeLessThan(105);
  expect(cores).toBeCloseTo(toApplication * service.cpuSeconds);
});

/* An answer is fetched, kept for its time, and fetched again by the next reader: so often does that happen. */
test.each([1, 4])("behind %i points an address is fetched as often as renewal theory has it", (points) => {
  const perPoint = 2 / points;
  const expected = (points * perPoint) / (1 + perPoint * service.fresh);
  const { toApplication, hitRatio } = outcome(2, points);
  expect(toApplication / expected).toBeGreaterThan(0.8);
  expect(toApplication / expected).toBeLessThan(1.2);
  expect(hitRatio).toBe(1);
});
