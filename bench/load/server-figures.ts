import { residentMiB } from "../process-figures.ts";

/** What a server tells of itself at a moment. */
export type Sample = { residentMiB: number; heapMiB: number; eventLoopP99: number; eventLoopMax: number };

const metricIn = (text: string, name: string): number =>
  Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1] ?? Number.NaN);

const round = (value: number) => Math.round(value * 10) / 10;

/** Reads /metrics; the lag of the event loop, in milliseconds, is that since it was last read. */
export async function sample(operations: string, pid: number): Promise<Sample> {
  const text = await (await fetch(`${operations}/metrics`)).text();
  return {
    residentMiB: residentMiB(pid),
    heapMiB: round(metricIn(text, "nodejs_heap_size_used_bytes") / 1024 ** 2),
    eventLoopP99: round(metricIn(text, "nodejs_eventloop_lag_p99_seconds") * 1000),
    eventLoopMax: round(metricIn(text, "nodejs_eventloop_lag_max_seconds") * 1000),
  };
}
