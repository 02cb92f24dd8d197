import { spawnSync } from "node:child_process";
import { autocannonClient } from "./autocannon-client.ts";
import type { Client } from "./load.ts";
import { wrk } from "./wrk.ts";

/** The load generator: wrk where it is installed, because it takes less of the machine, else autocannon. */
export const findClient = (): Client => (spawnSync("wrk", ["--version"]).error === undefined ? wrk : autocannonClient);
