import type { IncomingMessage } from "node:http";

/** Headers by which Next speaks to itself; from outside they could only mislead it, and no answer depends on them. */
const internal = /^(next-|rsc$|x-invoke-|x-matched-path$|x-middleware-|x-next|x-now-|x-prerender-)/;

/**
 * What is said of one connection alone, and not to be passed on (RFC 9110, 7.6.1). Next closes a connection that asks
 * to be upgraded, as if it were gone. How a body is transferred stays, because it is passed on as it comes.
 */
const ofConnection = /^(connection|keep-alive|proxy-connection|upgrade|te|trailer|expect)$/;

const forwarded = /^(x-forwarded-|forwarded$|x-real-ip$)/;

/**
 * Takes away the headers that a visitor must not be able to set, and those that are of its connection alone; those of a
 * proxy stay only where one is trusted.
 */
export function withoutInternalHeaders(request: IncomingMessage, { trustProxy }: { trustProxy: boolean }): void {
  const isTaken = (name: string) =>
    internal.test(name) || ofConnection.test(name) || (!trustProxy && forwarded.test(name));
  for (const name of Object.keys(request.headers)) if (isTaken(name)) delete request.headers[name];
}

/** What an answer depends on, for caches: without the headers that never reach the application. */
export const varyForReaders = (vary: string): string =>
  vary
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !internal.test(name.toLowerCase()))
    .join(", ");
