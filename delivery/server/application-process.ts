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

/** Sends a request through a socket and writes what comes back to the response. */
function handOver(request: IncomingMessage, response: ServerResponse, socketPath: string, agent: Agent): Promise<void> {
  const { method, url: path, headers } = request;
  return new Promise((resolve, reject) => {
    const inner = httpRequest({ socketPath, agent, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.on("data", (chunk: Buffer) => response.write(chunk));
      answer.on("end", () => {
        response.end();
        resolve();
      });
      answer.on("error", reject);
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
  let isReady = false;
  let isStopped = false;
  let announce: () => void;
  const pending = () =>
    new Promise<void>((resolve) => {
      announce = resolve;
    });
  let ready = pending();

  function start(): void {
    rmSync(socketPath, { force: true });
    const started = fork(script, [socketPath], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    child = started;
    started.once("message", () => {
      isReady = true;
      announce();
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
      await ready;
      await handOver(request, response, socketPath, agent);
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
