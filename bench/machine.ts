import { cpus, loadavg, totalmem } from "node:os";
import type { Client } from "./load.ts";

export type Machine = {
  cpu: string;
  cores: number;
  memoryMiB: number;
  node: string;
  client: Client["name"];
  /** Before the bench put any load on it: well above 0 means that the figures share the machine with other work. */
  loadAverage: number;
};

/** What the figures were measured on, and with what; a figure without it says little. */
export const thisMachine = (client: Pick<Client, "name">): Machine => ({
  cpu: cpus()[0]?.model ?? "unknown",
  cores: cpus().length,
  memoryMiB: Math.round(totalmem() / 1024 ** 2),
  node: process.version,
  client: client.name,
  loadAverage: Math.round((loadavg()[0] ?? 0) * 100) / 100,
});
