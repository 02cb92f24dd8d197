import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { onTestFinished } from "vitest";

const builtServer = resolve("dist/delivery/server.mjs");

type Ended = { code: number | null; signal: NodeJS.Signals | null };

/** A server that was started as operators start it, with what it has said so far. */
export type ServerProcess = { child: ChildProcess; out: () => string; err: () => string; ended: Promise<Ended> };

/** Starts the built server, or another, in a folder, after a shell has done what it is told; it is ended with the test. */
export function startServer(
  cwd: string,
  env: Record<string, string> = {},
  shell = ":",
  server = builtServer,
): ServerProcess {
  const environment = { ...process.env, NODE_ENV: "production" as const, HOST: "127.0.0.1", PORT: "0", ...env };
  const command = ["-c", `${shell}; exec "$0" "$1"`, process.execPath, server];
  const child = spawn("sh", command, { cwd, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    said.out += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    said.err += String(chunk);
  });
  const ended = new Promise<Ended>((done) => child.on("close", (code, signal) => done({ code, signal })));
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, out: () => said.out, err: () => said.err, ended };
}

const pause = () => new Promise((done) => setTimeout(done, 50));

/** Where the server listens, once it has said so. */
export async function originOf({ out, err, child }: ServerProcess): Promise<string> {
  while (child.exitCode === null) {
    const port = /^Ready on http:\/\/[^:]+:(\d+)$/m.exec(out())?.[1];
    if (port) return `http://127.0.0.1:${port}`;
    await pause();
  }
  throw new Error(`the server ended before it listened: ${err()}`);
}

/** Waits until the server says that all of it is ready. */
export async function untilReady(origin: string): Promise<void> {
  while ((await fetch(`${origin}/readyz`)).status !== 200) await pause();
}
