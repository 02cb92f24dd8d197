import { Agent, get } from "node:http";
import { quantile } from "../delivery/adapter/weights.ts";

export type Uncached = { path: string; requests: number; requestsPerSecond: number; p50: number; p99: number };

const requests = 400;
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

/** Asks the same question at addresses that all differ, so that no answer comes from the cache. */
export async function uncached(origin: string, path: string): Promise<Uncached> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times: number[] = [];
  let next = 0;
  const visitor = async () => {
    while (next < requests) times.push(await timed(`${origin}${path}&n=${next++}`, agent));
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, visitor));
  const elapsed = (performance.now() - start) / 1000;
  agent.destroy();
  return {
    path: `${path}&n=…`,
    requests,
    requestsPerSecond: Math.round(requests / elapsed),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}
