import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Handler } from "./capture.ts";

export type Application = {
  /** Hands a request over and passes the answer on; a request that comes early waits. */
  handler: Handler;
  isReady: () => boolean;
  /** Lets the application go; it is not started again. */
  stop: () => void;
};

const restartAfter = 1_000;
const waitAtMost = 10_000;

/** What a connection says when the other side has just gone. */
const goneAway = ["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE"];

const isGone = (error: unknown) => error instanceof Error && "code" in error && goneAway.includes(String(error.code));

async function inTime(promise: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the application is away")), waitAtMost);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Sends a request through a socket and writes what comes back to the response. */
function handOver(request: IncomingMessage, response: ServerResponse, socketPath: string, agent: Agent): Promise<void> {
  const { method, url: path, headers } = request;
  return new Promise((resolve, reject) => {
    let hasBegun = false;
    const inner = httpRequest({ socketPath, agent, method, path, headers }, (answer) => {
      hasBegun = true;
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.on("data", (chunk: Buffer) => response.write(chunk));
      answer.on("end", () => {
        response.end();
        resolve();
      });
    });
    inner.on("error", (error) => reject(hasBegun ? new Error(`the application broke off: ${error.message}`) : error));
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
  let isReady = false;
  let isStopped = false;
  let announce: () => void;
  const pending = () =>
    new Promise<void>((resolve) => {
      announce = resolve;
    });
  let ready = pending();
  /** Settles when the process that answers now has ended. */
  let ended: Promise<void>;

  function start(): void {
    rmSync(socketPath, { force: true });
    const started = fork(script, [socketPath], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    child = started;
    started.once("message", () => {
      isReady = true;
      announce();
    });
    ended = new Promise((resolve) => {
      started.once("exit", () => resolve());
    });
    started.once("exit", (code, signal) => {
      if (isReady) ready = pending();
      isReady = false;
      if (isStopped) return;
      report(new Error(`the application ended (${signal ?? code}); starting it again`));
      setTimeout(start, restartAfter);
    });
  }

  start();
  return {
    handler: async (request, response) => {
      await inTime(ready);
      try {
        await handOver(request, response, socketPath, agent);
      } catch (error) {
        const isRepeatable = request.method === "GET";
        if (!isRepeatable || !isGone(error)) throw error;
        await inTime(ended.then(() => ready));
        await handOver(request, response, socketPath, agent);
      }
    },
    isReady: () => isReady,
    stop: () => {
      isStopped = true;
      agent.destroy();
      child?.kill("SIGKILL");
      rmSync(socketPath, { force: true });
    },
  };
}
