import { spawnSync } from "node:child_process";
import { wrk } from "./wrk.ts";

/** What one round of load against one address gave. */
export type Load = {
  requests: number;
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  bytesPerAnswer: number;
  /** Answers with another status than 2xx or 3xx, and connections that broke. */
  errors: number;
};

export type Client = { name: string; run: (url: string, seconds: number) => Promise<Load> };

/** The client shares the machine with the server, so it keeps few connections. */
export const connections = 32;

/** What a client may take: nginx's twins are gzip only, so all servers are asked for gzip. */
export const acceptEncoding = "gzip";

/** The load generator: wrk where it is installed, because it takes less of the machine, else autocannon. */
export async function findClient(): Promise<Client> {
  if (spawnSync("wrk", ["--version"]).error === undefined) return wrk;
  const { autocannonClient } = await import("./autocannon-client.ts");
  return autocannonClient;
}
