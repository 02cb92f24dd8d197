import type { Engine } from "#lib/search/engine.ts";
import { createSearch } from "#lib/search/search.ts";
import type { Judgement } from "./judgements.ts";

/** How long answers take, in milliseconds. */
export type Timing = {
  questions: number;
  /** Of each question the fastest answer of several: what other work on the machine adds is left out. */
  p50: number;
  p99: number;
  slowest: number;
  /** Of all answers. */
  p99OfAll: number;
};

const rounds = 5;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const sorted = (times: readonly number[]): number[] => times.toSorted((a, b) => a - b);

/** Asks every question a few times, after a round that is not counted, and measures each answer as the page gets it. */
export function timingOf(engine: Engine, judgements: readonly Judgement[]): Timing {
  const search = createSearch(engine);
  const times = judgements.map((): number[] => []);
  for (let round = 0; round <= rounds; round++)
    for (const [number, { query, locale }] of judgements.entries()) {
      const start = performance.now();
      search({ question: query, locale });
      if (round > 0) times[number]?.push(performance.now() - start);
    }
  const fastest = sorted(times.map((each) => Math.min(...each)));
  return {
    questions: judgements.length,
    p50: at(fastest, 0.5),
    p99: at(fastest, 0.99),
    slowest: fastest.at(-1) ?? 0,
    p99OfAll: at(sorted(times.flat()), 0.99),
  };
}
