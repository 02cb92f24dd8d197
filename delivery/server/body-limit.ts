import type { IncomingMessage } from "node:http";

/** The body of a request is larger than the server takes. */
export class BodyTooLargeError extends Error {
  override name = "BodyTooLargeError";
}

/**
 * Counts a body as it arrives, announced or in chunks, without taking it from the handler that reads it.
 * Calls `exceeded` once, and lets nothing more through, when it grows past the limit.
 */
export function limitBody(request: IncomingMessage, limit: number, exceeded: (error: Error) => void): void {
  let bytes = 0;
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    bytes += chunk?.length ?? 0;
    if (bytes <= limit) return push(chunk, encoding);
    exceeded(new BodyTooLargeError(`more than ${limit} bytes`));
    return true;
  };
}
