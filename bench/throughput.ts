import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Manifest } from "../delivery/tree/manifest.ts";
import type { Client } from "./load.ts";
import { isNginxInstalled, nginx } from "./nginx.ts";
import { residentMiB } from "./process-figures.ts";
import { apiQuestion, newApiQuestions, newQuestions, pages, question } from "./questions.ts";
import { inTurn, type Throughput } from "./rounds.ts";
import { answered, type Running, start } from "./running.ts";
import { assertSameBytes } from "./same-bytes.ts";
import { nextStart, portal } from "./servers.ts";
import { type Uncached, uncached } from "./uncached.ts";

export type Ratio = { path: string; to: string; ratio: number };
export type Memory = { server: string; residentMiB: number };

export type Served = {
  pages: Throughput[];
  /** Requests per second of the portal divided by those of another server, from the medians of the rounds. */
  ratios: Ratio[];
  dynamic: Throughput[];
  uncached: Uncached[];
  /** After the load. */
  memory: Memory[];
};

const ratiosOf = ([own, ...others]: Throughput[]): Ratio[] =>
  own
    ? others.map(({ server, path, requestsPerSecond }) => ({
        path,
        to: server,
        ratio: Math.round((own.requestsPerSecond / requestsPerSecond) * 100) / 100,
      }))
    : [];

async function measure(client: Client, manifest: Manifest, servers: readonly Running[]): Promise<Served> {
  const served: Served = { pages: [], ratios: [], dynamic: [], uncached: [], memory: [] };
  const [own] = servers;
  if (!own) return served;
  const counterpart = servers.find(({ name }) => name === "nginx");
  for (const path of pages) {
    for (const { origin } of servers) await answered(origin + path);
    if (counterpart) await assertSameBytes(own, counterpart, path);
    const figures = await inTurn(client, servers, path);
    served.pages.push(...figures);
    served.ratios.push(...ratiosOf(figures));
  }
  served.uncached.push(await uncached(own.origin, `${question}&n=…`, newQuestions()));
  served.uncached.push(await uncached(own.origin, "/api/v1/directory?place=…", newApiQuestions(manifest)));
  for (const path of [question, apiQuestion]) served.dynamic.push(...(await inTurn(client, [own], path)));
  served.memory = servers.map(({ name, pid }) => ({ server: name, residentMiB: residentMiB(pid) }));
  return served;
}

/** Starts the servers beside each other, loads them in turn, and stops them whatever happens. */
export async function throughput(client: Client, manifest: Manifest): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "bench-nginx-"));
  const commands = [portal, nextStart, ...(isNginxInstalled() ? [nginx(folder, pages, manifest)] : [])];
  const servers: Running[] = [];
  try {
    for (const command of commands) servers.push(await start(command));
    return await measure(client, manifest, servers);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}
