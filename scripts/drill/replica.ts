import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { childrenOf } from "../../bench/process-figures.ts";

const drainMs = 5_000;

/** One server of the portal on a port that stays the same, as nginx knows it. */
export class Replica {
  readonly port: number;
  #child: ChildProcess | undefined;

  constructor(port: number) {
    this.port = port;
  }

  /** Starts it and returns the milliseconds until it was ready. */
  async start(): Promise<number> {
    const since = performance.now();
    const child = spawn(process.execPath, ["dist/delivery/server.mjs"], {
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        HOST: "127.0.0.1",
        PORT: String(this.port),
        TRUST_PROXY: "1",
        DRAIN_MS: String(drainMs),
      },
    });
    // Whatever happens to the drill, no replica outlives it.
    process.once("exit", () => child.kill("SIGKILL"));
    this.#child = child;
    while (!(await this.#isReady())) {
      if (child.exitCode !== null) throw new Error(`the replica on port ${this.port} does not start`);
      await wait(20);
    }
    return performance.now() - since;
  }

  async #isReady(): Promise<boolean> {
    const response = await fetch(`http://127.0.0.1:${this.port}/readyz`).catch(() => undefined);
    return response?.status === 200;
  }

  /** Asks it to go, or ends it at once, and waits until it is gone; returns the milliseconds that took. */
  async end(signal: "SIGTERM" | "SIGKILL"): Promise<number> {
    const since = performance.now();
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return 0;
    child.kill(signal);
    await once(child, "exit");
    return performance.now() - since;
  }

  /** Ends its application at once; the portal starts it again by itself. */
  async endApplication(): Promise<void> {
    const [application] = childrenOf(this.#child?.pid ?? 0);
    if (application !== undefined) process.kill(application, "SIGKILL");
    while (await this.#isReady()) await wait(20);
    while (!(await this.#isReady())) await wait(20);
  }
}
