import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Handler } from "./capture.ts";

/** What an application says of itself once it may be asked, and once it has been asked what it will be asked most. */
export type ApplicationMessage = "listening" | "warm";

export type Application = {
  /** Hands a request over and passes the answer on; a request that comes early waits. */
  handler: Handler;
  /** Whether it answers, and as fast as it ever will. */
  isReady: () => boolean;
  /** Lets the application go; it is not started again. */
  stop: () => void;
};

const restartAfter = 1_000;
const waitAtMost = 10_000;
/** A connection may break off a moment before its process is known to have ended, or although it has not. */
const endsWithin = 500;

/** What a connection says when nobody listens any more: the process has ended, although that may not be known yet. */
const unanswered = ["ECONNREFUSED", "ENOENT"];

/** What a connection says when the other side has just gone. */
const goneAway = [...unanswered, "ECONNRESET", "EPIPE"];

const saysOneOf = (codes: readonly string[]) => (error: unknown) =>
  error instanceof Error && "code" in error && codes.includes(String(error.code));

const isUnanswered = saysOneOf(unanswered);
const isGone = saysOneOf(goneAway);

/** A connection that broke off, one that nobody took, and the process that was started again. */
const attempts = 3;

async function inTime(promise: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the application is away")), waitAtMost);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

type Way = { socketPath: string; agent: Agent; signal: AbortSignal | undefined };

/** Sends a request through a socket and writes what comes back to the response, until nobody waits for it. */
function handOver(request: IncomingMessage, response: ServerResponse, way: Way): Promise<void> {
  const { method, url: path, headers } = request;
  const { signal, ...through } = way;
  return new Promise((resolve, reject) => {
    const breakOff = (error: Error) => reject(new Error(`the application broke off: ${error.message}`));
    const inner = httpRequest({ ...through, method, path, headers, ...(signal ? { signal } : {}) }, (answer) => {
      if (signal?.aborted) return;
      answer.once("error", breakOff);
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.on("data", (chunk: Buffer) => response.write(chunk));
      answer.on("end", () => {
        response.end();
        resolve();
      });
    });
    inner.on("error", reject);
    request.pipe(inner);
  });
}

/**
 * Starts the application in a process of its own and starts it again when it ends unasked. `report` is told of that.
 */
export function startApplication(script: string, report: (error: Error) => void): Application {
  const socketPath = join(tmpdir(), `portal-${process.pid}-${randomBytes(4).toString("hex")}.sock`);
  const agent = new Agent({ keepAlive: true });
  let child: ChildProcess | undefined;
  let state: "starting" | ApplicationMessage = "starting";
  let isStopped = false;
  let announce: () => void;
  const pending = () =>
    new Promise<void>((resolve) => {
      announce = resolve;
    });
  let listening = pending();
  /** Settles when the process that answers now has ended. */
  let ended: Promise<void>;

  function start(): void {
    rmSync(socketPath, { force: true });
    const started = fork(script, [socketPath], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    child = started;
    started.on("message", (message: ApplicationMessage) => {
      state = message;
      announce();
    });
    ended = new Promise((resolve) => {
      started.once("exit", () => resolve());
    });
    started.once("exit", (code, signal) => {
      if (state !== "starting") listening = pending();
      state = "starting";
      if (isStopped) return;
      report(new Error(`the application ended (${signal ?? code}); starting it again`));
      setTimeout(start, restartAfter);
    });
  }

  start();
  return {
    handler: async (request, response, signal) => {
      const way = { socketPath, agent, signal };
      for (let attempt = 1; ; attempt++) {
        await inTime(listening);
        try {
          return await handOver(request, response, way);
        } catch (error) {
          const isLast = attempt === attempts || (attempt > 1 && !isUnanswered(error));
          if (isLast || request.method !== "GET" || !isGone(error)) throw error;
          const patience = isUnanswered(error) ? waitAtMost : endsWithin;
          if (state !== "starting") await Promise.race([ended, wait(patience, undefined, { ref: false })]);
        }
      }
    },
    isReady: () => state === "warm",
    stop: () => {
      isStopped = true;
      agent.destroy();
      child?.kill("SIGKILL");
      rmSync(socketPath, { force: true });
    },
  };
}
