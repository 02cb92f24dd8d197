import type { Client } from "./load.ts";
import { median } from "./median.ts";
import { cpuSeconds } from "./process-figures.ts";
import { answered, type Running } from "./running.ts";

export const seconds = 3;
export const rounds = 3;

/** The medians of the rounds of one server with one address. */
export type Throughput = {
  server: string;
  path: string;
  requestsPerSecond: number;
  p50: number;
  p99: number;
  bytesPerAnswer: number;
  errors: number;
  /** CPU time that the server took for an answer: it does not suffer from the client's share of the machine. */
  cpuMicroseconds: number;
  /** Requests per second of each round: how far they lie apart says how quiet the machine was. */
  rounds: number[];
};

async function round(client: Client, { origin, pid }: Running, path: string) {
  const before = cpuSeconds(pid);
  const load = await client.run(origin + path, seconds);
  const cpuMicroseconds = ((cpuSeconds(pid) - before) * 1e6) / Math.max(1, load.requests);
  return { ...load, cpuMicroseconds };
}

type Round = Awaited<ReturnType<typeof round>>;

function summary(server: string, path: string, loads: readonly Round[]): Throughput {
  const middle = (figure: keyof Round) => median(loads.map((load) => load[figure]));
  return {
    server,
    path,
    requestsPerSecond: Math.round(middle("requestsPerSecond")),
    p50: middle("p50"),
    p99: middle("p99"),
    bytesPerAnswer: middle("bytesPerAnswer"),
    errors: loads.reduce((sum, { errors }) => sum + errors, 0),
    cpuMicroseconds: Math.round(middle("cpuMicroseconds") * 10) / 10,
    rounds: loads.map(({ requestsPerSecond }) => Math.round(requestsPerSecond)),
  };
}

/** Loads several servers in turn (A B C A B C …), so that a disturbance meets all of them. */
export async function inTurn(client: Client, servers: readonly Running[], path: string): Promise<Throughput[]> {
  for (const { origin } of servers) {
    await answered(origin + path);
    await client.run(origin + path, 1);
  }
  const loads: Round[][] = servers.map(() => []);
  for (let index = 0; index < rounds; index++)
    for (const [at, server] of servers.entries()) loads[at]?.push(await round(client, server, path));
  return servers.map(({ name }, at) => summary(name, path, loads[at] ?? []));
}
