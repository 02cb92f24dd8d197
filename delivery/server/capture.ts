import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { limitBody } from "./body-limit.ts";

/** What a handler answered, before anything of it is sent. */
export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/** Answers a request. The signal, where there is one, says that nobody waits for the answer any more. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  signal?: AbortSignal,
) => Promise<void> | void;

/** The client closed its connection before it was answered. */
export class ClientGoneError extends Error {
  override name = "ClientGoneError";
}

type Chunk = Buffer | Uint8Array | string;

/**
 * Runs a handler and returns what it answered. The real response is left untouched until the caller sends something:
 * the handler writes into memory, so that its page can be made lean and its errors replaced.
 * Throws what the handler throws, a BodyTooLargeError for a body past the limit, and a ClientGoneError; nothing it had
 * set is left then, and what the handler still does comes to nothing: it must stop at the signal, because from then on
 * the response is the caller's.
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
  const abandoned = new AbortController();
  let gone = () => {};
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
      gone = () => reject(new ClientGoneError("the client went away"));
      response.once("close", gone);
      Promise.resolve(handler(request, response, abandoned.signal)).catch(reject);
    });
    return { status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) };
  } catch (error) {
    abandoned.abort();
    throw error;
  } finally {
    // What is left of the body is read and forgotten, so that the client comes to read its answer, and may ask again.
    request.unpipe();
    request.resume();
    response.off("close", gone);
    Object.assign(response, { write, end, writeHead, flushHeaders });
    for (const name of response.getHeaderNames()) response.removeHeader(name);
  }
}
