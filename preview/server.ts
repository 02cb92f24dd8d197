import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createPreviews, type Previews } from "./answer.ts";
import { type Changes, createChanges } from "./changes.ts";
import { previewStyle } from "./style.ts";
import { watchFolders } from "./watch.ts";
import { deskLanguage } from "./words.ts";

const root = "/preview";

type Parts = { previews: Previews; changes: Changes; style: () => Promise<string> };

async function respond(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const path = decodeURIComponent(pathname).slice(root.length);
  if (path === "/_/changes") return parts.changes.listen(request, response);
  if (path === "/_/style.css") {
    response.writeHead(200, { "content-type": "text/css; charset=utf-8", "cache-control": "no-store" });
    response.end(await parts.style());
    return;
  }
  const language = deskLanguage(searchParams.get("lang"), request.headers["accept-language"]);
  const { status, html } = await parts.previews.answer(path, language);
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(html);
}

function fail(response: ServerResponse, error: unknown): void {
  if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
  response.end(error instanceof Error ? error.stack : String(error));
}

/** A stylesheet made when it is first wanted, and again after the components have changed. */
function styleKeeper() {
  let style: Promise<string> | undefined;
  return {
    current: () => {
      style ??= previewStyle();
      return style;
    },
    forget: () => {
      style = undefined;
    },
  };
}

/**
 * Serves the preview of a content folder to this machine alone, below /preview, and loads open pages again when
 * something is saved. Returns its origin, and how to stop it.
 */
export async function startPreviewServer(content = "content", port = 0): Promise<{ origin: string; stop: () => void }> {
  const previews = createPreviews(content);
  const changes = createChanges();
  const style = styleKeeper();
  const parts = { previews, changes, style: style.current };
  const server = createServer((request, response) => {
    respond(request, response, parts).catch((error: unknown) => fail(response, error));
  });
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  const stopWatching = watchFolders([content, "components", "lib", "messages"], (paths) => {
    if (paths.some((path) => path.startsWith("components"))) style.forget();
    previews.renew();
    changes.announce();
  });
  setImmediate(previews.prepare);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      stopWatching();
      changes.stop();
      previews.stop();
      server.close();
      server.closeAllConnections();
    },
  };
}
