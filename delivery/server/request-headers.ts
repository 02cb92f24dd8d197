import type { IncomingMessage } from "node:http";

/** Headers by which Next speaks to itself; from outside they could only mislead it. */
const internal = /^(next-|rsc$|x-invoke-|x-matched-path$|x-middleware-|x-next|x-now-)/;

const forwarded = /^(x-forwarded-|forwarded$|x-real-ip$)/;

/** Takes away the headers that a visitor must not be able to set; those of a proxy stay only where one is trusted. */
export function withoutInternalHeaders(request: IncomingMessage, { trustProxy }: { trustProxy: boolean }): void {
  for (const name of Object.keys(request.headers))
    if (internal.test(name) || (!trustProxy && forwarded.test(name))) delete request.headers[name];
}
