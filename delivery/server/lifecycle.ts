import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Handler } from "./capture.ts";
import { limits } from "./settings.ts";

const clientErrors: Record<string, string> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** Answers what is not HTTP at all, or comes too slowly, in one line. */
function refuse(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const status = clientErrors[error.code ?? ""] ?? "400 Bad Request";
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\nX-Content-Type-Options: nosniff\r\n\r\n`);
}

/** HTTP/1.1 asks for a host. Node would refuse such a request itself, with an answer that lacks every header. */
const lacksHost = ({ headers, httpVersion }: IncomingMessage) => headers.host === undefined && httpVersion === "1.1";

function refuseWithoutHost(response: ServerResponse): void {
  response.writeHead(400, { connection: "close", "content-length": "0", "x-content-type-options": "nosniff" });
  response.end();
}

/** An HTTP server whose limits are set on purpose. */
export function createHttpServer(handler: Handler): Server {
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    // Node's parser remembers an upgrade that nobody took up, and lets a broken request after it wait for its end.
    if (request.headers.upgrade !== undefined) response.shouldKeepAlive = false;
    return lacksHost(request) ? refuseWithoutHost(response) : handler(request, response);
  };
  const server = createServer(
    {
      maxHeaderSize: limits.headers,
      headersTimeout: limits.headersTimeout,
      requestTimeout: limits.requestTimeout,
      keepAliveTimeout: limits.keepAliveTimeout,
      connectionsCheckingInterval: 2_000,
      requireHostHeader: false,
    },
    listener,
  );
  server.timeout = limits.socketTimeout;
  // An expectation that nobody knows may be passed over (RFC 9110, 10.1.1); Node would answer 417 without any header.
  server.on("checkExpectation", listener);
  server.on("clientError", (error, socket) => refuse(error, socket as Socket));
  return server;
}

/** Stops taking new connections, lets requests under way finish, and gives up on the rest after a while. */
export async function drain(server: Server, milliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // A connection that is kept alive becomes idle only when its answer is out, so it has to be looked for again.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const timer = setTimeout(() => server.closeAllConnections(), milliseconds);
  await closed;
  clearInterval(sweep);
  clearTimeout(timer);
}
