import type { ServerResponse } from "node:http";
import { emptyPolicy, securityHeaders } from "../security-headers.ts";
import type { Handler } from "./capture.ts";
import type { Metrics } from "./metrics.ts";

type Parts = { metrics: Metrics; isReady: () => boolean };

export type Operations = (path: string, response: ServerResponse, headers: Readonly<Record<string, string>>) => boolean;

/** Answers what machines ask about the server itself; false where a path is none of these. */
export const createOperations =
  ({ metrics, isReady }: Parts): Operations =>
  (path, response, headers) => {
    const plain = (status: number, text: string) => {
      response.writeHead(status, {
        ...headers,
        "content-type": "text/plain; charset=utf-8",
        "cache-control": "no-store",
        "content-security-policy": emptyPolicy,
      });
      response.end(text);
    };
    if (path === "/healthz") plain(200, "ok\n");
    else if (path === "/readyz") plain(isReady() ? 200 : 503, isReady() ? "ready\n" : "not ready\n");
    else if (path === "/metrics") void metrics.registry.metrics().then((text) => plain(200, text));
    else return false;
    return true;
  };

/** Answers nothing else: for a port of its own, which readers do not reach. */
export const onlyOperations =
  (operations: Operations): Handler =>
  ({ url = "/" }, response) => {
    if (operations(url, response, securityHeaders)) return;
    response.writeHead(404, { ...securityHeaders, "content-length": "0" });
    response.end();
  };
