import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port.ts";

export type Running = {
  name: string;
  origin: string;
  pid: number;
  hasEnded: () => boolean;
  stop: () => Promise<void>;
};

/** What starts a server on a port; the folder is the project's. */
export type Command = { name: string; start: (port: number) => { command: string; args: string[]; env?: object } };

const children = new Set<ChildProcess>();

/** Ends a server and all that it has started: nginx that is killed alone leaves its workers behind. */
function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself: the others still have to be.
  }
}

/** Whatever happens to the bench, no server outlives it. */
process.once("exit", () => {
  for (const child of children) killGroup(child);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const timer = setTimeout(() => killGroup(child), 3_000);
  child.kill("SIGTERM");
  await once(child, "exit");
  clearTimeout(timer);
}

/**
 * Starts a server on a free port of 127.0.0.1. It is not yet ready when this returns. What it says goes to `listen`, or
 * nowhere.
 */
export async function start({ name, start: commandFor }: Command, listen?: (text: string) => void): Promise<Running> {
  const port = await freePort();
  const { command, args, env } = commandFor(port);
  const stdio = listen ? "pipe" : "ignore";
  const child = spawn(command, args, {
    stdio,
    detached: true,
    env: { ...process.env, NODE_ENV: "production", ...env },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => listen?.(String(chunk)));
  children.add(child);
  child.once("exit", () => children.delete(child));
  const failure = once(child, "error").then(([error]) => Promise.reject(error));
  await Promise.race([once(child, "spawn"), failure]);
  return {
    name,
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    hasEnded: () => hasEnded(child),
    stop: () => stop(child),
  };
}

/**
 * Waits until an address gives 200, and returns the milliseconds that took; throws after a minute, and as soon as
 * nobody is there any more to answer.
 */
export async function answered(
  url: string,
  since = performance.now(),
  hasEnded: () => boolean = () => false,
): Promise<number> {
  const deadline = since + 60_000;
  while (performance.now() < deadline) {
    if (hasEnded()) throw new Error("the server ended before it was ready; is there a build?");
    const response = await fetch(url).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.status === 200) return performance.now() - since;
    await wait(2);
  }
  throw new Error(`${url} did not answer with 200 within a minute`);
}
