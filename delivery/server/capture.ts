import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { limitBody } from "./body-limit.ts";

/** What a handler answered, before anything of it is sent. */
export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

type Chunk = Buffer | Uint8Array | string;

/**
 * Runs a handler and returns what it answered. The real response is left untouched until the caller sends something:
 * the handler writes into memory, so that its page can be made lean and its errors replaced.
 * Throws what the handler throws, and a BodyTooLargeError for a body past the limit; nothing it had set is left then.
 */
export async function capture(
  handler: Handler,
  request: IncomingMessage,
  response: ServerResponse,
  { maxBody }: { maxBody: number },
): Promise<Captured> {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown, encoding: unknown) => {
    if (chunk === undefined || chunk === null || typeof chunk === "function") return;
    chunks.push(
      typeof chunk === "string"
        ? Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8")
        : Buffer.from(chunk as Exclude<Chunk, string>),
    );
  };
  const { write, end, writeHead, flushHeaders } = response;
  try {
    await new Promise<void>((resolve, reject) => {
      response.writeHead = ((status: number, ...rest: unknown[]) => {
        response.statusCode = status;
        const headers = rest.find((argument) => typeof argument === "object" && argument !== null);
        for (const [name, value] of Object.entries((headers ?? {}) as OutgoingHttpHeaders))
          if (value !== undefined) response.setHeader(name, value);
        return response;
      }) as typeof response.writeHead;
      response.flushHeaders = () => undefined;
      response.write = ((chunk: unknown, encoding?: unknown) => {
        keep(chunk, encoding);
        return true;
      }) as typeof response.write;
      response.end = ((chunk?: unknown, encoding?: unknown) => {
        keep(chunk, encoding);
        resolve();
        return response;
      }) as typeof response.end;
      limitBody(request, maxBody, reject);
      request.once("close", () => {
        if (request.destroyed && !request.complete) reject(new Error("the client went away"));
      });
      Promise.resolve(handler(request, response)).catch(reject);
    });
    return { status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) };
  } finally {
    Object.assign(response, { write, end, writeHead, flushHeaders });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
  }
}
