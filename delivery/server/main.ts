import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import next from "next";
import { readTree } from "../tree/read-tree.ts";
import type { Handler } from "./capture.ts";
import { createHttpServer, drain } from "./lifecycle.ts";
import { createMetrics } from "./metrics.ts";
import { createPortal } from "./portal.ts";
import { readSettings } from "./settings.ts";

const log = (level: "info" | "error", message: string, more: object = {}): void =>
  console.log(JSON.stringify({ time: new Date().toISOString(), level, message, ...more }));

/** Next's own handler; it is ready a moment after the static tree, and a request that needs it waits. */
function startApplication(dir: string): { handler: Handler; ready: Promise<void> } {
  const app = next({ dev: false, dir, quiet: true });
  const ready = app.prepare();
  const handle = app.getRequestHandler();
  return {
    ready,
    handler: async (request, response) => {
      await ready;
      await handle(request, response);
    },
  };
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const dir = process.cwd();
  const tree = readTree(resolve(dir, "dist/site"));
  const { handler: application, ready } = startApplication(dir);
  let isReady = false;
  const portal = createPortal({
    tree,
    application,
    metrics: createMetrics(),
    trustProxy: settings.trustProxy,
    isReady: () => isReady,
    report: (error) => log("error", error.message, { stack: error.stack }),
  });
  const server = createHttpServer(portal);
  const stop = async (signal: string) => {
    isReady = false;
    log("info", `${signal}: draining`);
    await drain(server, settings.drainMs);
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => void stop(signal));
  server.once("error", (error) => {
    console.error(`cannot listen on port ${settings.port}: ${error.message}; stop what uses it or set PORT`);
    process.exit(1);
  });
  server.listen(settings.port, settings.host, () => {
    const { port } = server.address() as AddressInfo;
    console.log(`Ready on http://localhost:${port}`);
  });
  await ready;
  isReady = true;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
