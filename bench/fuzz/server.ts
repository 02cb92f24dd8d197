import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../free-port.ts";

/** The production server, as a process of its own on the loopback, with the errors that it has logged. */
export type Server = { port: number; pid: number; errors: () => string[]; stop: () => Promise<void> };

const isError = (line: string) => line.startsWith("{") && JSON.parse(line).level === "error";

async function untilReady(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
    if (child.exitCode !== null) throw new Error("the server ended before it was ready; is there a build?");
    await wait(50);
  }
}

/** Starts the server of the build at hand, with settings, and waits until all of it answers. */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, ["dist/delivery/server.mjs"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      DRAIN_MS: "500",
      ...settings,
    },
  });
  // Whatever happens to the client, no server outlives it.
  const end = () => void child.kill("SIGKILL");
  process.once("exit", end);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      said += String(chunk);
    });
  await untilReady(port, child);
  return {
    port,
    pid: child.pid ?? 0,
    errors: () => [
      ...(child.exitCode === null && child.signalCode === null ? [] : ["the server has ended"]),
      ...said.split("\n").filter(isError),
    ],
    stop: async () => {
      process.off("exit", end);
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}
