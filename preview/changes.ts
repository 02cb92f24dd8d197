import type { IncomingMessage, ServerResponse } from "node:http";

/** Tells open pages that something was saved. */
export type Changes = {
  /** Keeps a request open and tells it the state at hand, then each new one. */
  listen: (request: IncomingMessage, response: ServerResponse) => void;
  announce: () => void;
  stop: () => void;
};

/** Proxies and laptops drop a connection on which nothing happens. */
const heartbeat = 10_000;

export function createChanges(): Changes {
  const listeners = new Set<ServerResponse>();
  // Also tells a page that was open while the server was started again.
  let state = Date.now();
  const tell = (listener: ServerResponse) => listener.write(`data: ${state}\n\n`);
  const timer = setInterval(() => {
    for (const listener of listeners) listener.write(":\n\n");
  }, heartbeat);
  timer.unref();
  return {
    listen(request, response) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      listeners.add(response);
      request.once("close", () => listeners.delete(response));
      tell(response);
    },
    announce() {
      state += 1;
      for (const listener of listeners) tell(listener);
    },
    stop() {
      clearInterval(timer);
      for (const listener of listeners) listener.end();
    },
  };
}
