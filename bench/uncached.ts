import { Agent, get } from "node:http";
import { quantile } from "../delivery/adapter/weights.ts";

export type Uncached = { path: string; requests: number; requestsPerSecond: number; p50: number; p99: number };

const atOnce = 4;

function timed(url: string, agent: Agent): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      response.resume();
      response.once("end", () =>
        response.statusCode === 200
          ? resolve(performance.now() - start)
          : reject(new Error(`${url} gave ${response.statusCode}`)),
      );
    }).once("error", reject);
  });
}

/** Asks a server for addresses that all differ, so that no answer comes from the cache. */
export async function uncached(origin: string, name: string, paths: readonly string[]): Promise<Uncached> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times: number[] = [];
  const left = paths.values();
  const visitor = async () => {
    for (const path of left) times.push(await timed(origin + path, agent));
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, visitor));
  const elapsed = (performance.now() - start) / 1000;
  agent.destroy();
  return {
    path: name,
    requests: times.length,
    requestsPerSecond: Math.round(times.length / elapsed),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}
