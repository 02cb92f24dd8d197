import type { ServerResponse } from "node:http";
import { emptyPolicy } from "../security-headers.ts";
import type { Metrics } from "./metrics.ts";

type Parts = { metrics: Metrics; isReady: () => boolean };

/** Answers what machines ask about the server itself; false where a path is none of these. */
export const createOperations =
  ({ metrics, isReady }: Parts) =>
  (path: string, response: ServerResponse, headers: Readonly<Record<string, string>>): boolean => {
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
