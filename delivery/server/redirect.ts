import type { IncomingMessage, ServerResponse } from "node:http";
import { emptyPolicy } from "../security-headers.ts";

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
