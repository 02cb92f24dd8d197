import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readTree } from "../tree/read-tree.ts";
import { startApplication } from "./application-process.ts";
import { createHttpServer, drain } from "./lifecycle.ts";
import { log, logError } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { createPortal } from "./portal.ts";
import { readSettings } from "./settings.ts";

/** The bundle beside this one. */
const applicationScript = fileURLToPath(new URL("./application.mjs", import.meta.url));

function main(): void {
  const settings = readSettings(process.env);
  const tree = readTree(resolve(process.cwd(), "dist/site"));
  const application = startApplication(applicationScript, logError);
  let isDraining = false;
  const portal = createPortal({
    tree,
    application: application.handler,
    metrics: createMetrics(),
    trustProxy: settings.trustProxy,
    isReady: () => application.isReady() && !isDraining,
    report: logError,
  });
  const server = createHttpServer(portal);
  const stop = async (signal: string) => {
    isDraining = true;
    log("info", `${signal}: draining`);
    await drain(server, settings.drainMs);
    application.stop();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => void stop(signal));
  server.once("error", (error) => {
    console.error(`cannot listen on port ${settings.port}: ${error.message}; stop what uses it or set PORT`);
    application.stop();
    process.exit(1);
  });
  server.listen(settings.port, settings.host, () => {
    const { port } = server.address() as AddressInfo;
    console.log(`Ready on http://localhost:${port}`);
  });
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
