import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port.ts";

export type Running = { name: string; origin: string; pid: number; stop: () => Promise<void> };

/** What starts a server on a port; the folder is the project's. */
export type Command = { name: string; start: (port: number) => { command: string; args: string[]; env?: object } };

const children = new Set<ChildProcess>();

/** Whatever happens to the bench, no server outlives it. */
process.once("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill("SIGKILL"), 3_000);
  child.kill("SIGTERM");
  await once(child, "exit");
  clearTimeout(timer);
}

/** Starts a server on a free port of 127.0.0.1. It is not yet ready when this returns. */
export async function start({ name, start: commandFor }: Command): Promise<Running> {
  const port = await freePort();
  const { command, args, env } = commandFor(port);
  const child = spawn(command, args, { stdio: "ignore", env: { ...process.env, NODE_ENV: "production", ...env } });
  children.add(child);
  child.once("exit", () => children.delete(child));
  const failure = once(child, "error").then(([error]) => Promise.reject(error));
  await Promise.race([once(child, "spawn"), failure]);
  return { name, origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => stop(child) };
}

/** Waits until an address gives 200, and returns the milliseconds that took; throws after a minute. */
export async function answered(url: string, since = performance.now()): Promise<number> {
  const deadline = since + 60_000;
  while (performance.now() < deadline) {
    const response = await fetch(url).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.status === 200) return performance.now() - since;
    await wait(2);
  }
  throw new Error(`${url} did not answer with 200 within a minute`);
}
