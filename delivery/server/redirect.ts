import type { IncomingMessage, ServerResponse } from "node:http";
import { emptyPolicy } from "../security-headers.ts";

/** An address with the query of a request; its anchor stays last. */
export function withQuery(location: string, query: string): string {
  const [path = "", anchor] = location.split("#");
  return anchor === undefined ? path + query : `${path}${query}#${anchor}`;
}

/** Sends a visitor for good to where an address is written as it should be. */
export function redirect(
  request: IncomingMessage,
  response: ServerResponse,
  location: string,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(308, {
    ...headers,
    location,
    "cache-control": "public, max-age=3600",
    "content-security-policy": emptyPolicy,
    "content-length": "0",
  });
  response.end();
  request.resume();
}
