import { type Server as HttpServer, type IncomingHttpHeaders, type RequestOptions, request } from "node:http";
import { type AddressInfo, connect, type Server } from "node:net";
import { onTestFinished } from "vitest";
import { textOf } from "../../bench/fuzz/answer.ts";
import type { Handler } from "../../delivery/server/capture.ts";
import { createHttpServer } from "../../delivery/server/lifecycle.ts";
import { createMetrics } from "../../delivery/server/metrics.ts";
import { createOperations } from "../../delivery/server/operations.ts";
import { createPortal } from "../../delivery/server/portal.ts";
import { readTree } from "../../delivery/tree/read-tree.ts";
import { smallTree } from "./small-tree.ts";

export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

type Question = Pick<RequestOptions, "method" | "headers" | "agent"> & { body?: Iterable<string> };

/** Asks exactly as told: nothing is decoded, followed or tidied on the way. */
export const ask = (port: number, path: string, { body = [], ...options }: Question = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on("error", reject);
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const bytes = Buffer.concat(chunks);
        const text = textOf(bytes, response.headers["content-encoding"]);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes, text });
      });
    });
    sent.on("error", reject);
    for (const chunk of body) sent.write(chunk);
    sent.end();
  });

/** Sends bytes as they are and collects what comes back until the server closes. */
export const askRaw = (port: number, text: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer));
  });

export const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });

type Parts = {
  application?: Handler;
  trustProxy?: boolean;
  isReady?: () => boolean;
  server?: (server: HttpServer) => void;
};

/** Answers with a page that says what it was asked. */
const echo: Handler = (asked, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(`<p>asked: ${asked.url?.replace(/[<&]/g, "")}</p>`);
};

/** The portal over a small tree and an application of the test's own, on a free port. */
export async function smallPortal({
  application = echo,
  trustProxy = false,
  isReady = () => true,
  server: adjust,
}: Parts = {}) {
  const reported: Error[] = [];
  const asked: string[] = [];
  const metrics = createMetrics();
  const portal = createPortal({
    tree: readTree(await smallTree()),
    application: (request, response, signal) => {
      asked.push(`${request.method} ${request.url}`);
      return application(request, response, signal);
    },
    metrics,
    trustProxy,
    operations: createOperations({ metrics, isReady }),
    report: (error) => reported.push(error),
  });
  const server = createHttpServer(portal);
  adjust?.(server);
  const port = await listen(server);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    port,
    server,
    reported,
    /** What reached the application. */
    asked,
    ask: (path: string, question?: Question) => ask(port, path, question),
    askRaw: (text: string) => askRaw(port, text),
  };
}

/** An application that answers always the same. */
export const answering =
  (status: number, headers: Record<string, string>, body = ""): Handler =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

export const html = { "content-type": "text/html; charset=utf-8" };
export const json = { "content-type": "application/json" };
