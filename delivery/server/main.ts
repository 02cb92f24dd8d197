import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readTree } from "../tree/read-tree.ts";
import { startApplication } from "./application-process.ts";
import { createHttpServer, drain } from "./lifecycle.ts";
import { log, logError, outliveLog } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { createOperations, onlyOperations } from "./operations.ts";
import { createPortal } from "./portal.ts";
import { readSettings } from "./settings.ts";

/** The bundle beside this one. */
const applicationScript = fileURLToPath(new URL("./application.mjs", import.meta.url));

/** Listens, or says in one line why it cannot. */
function listen(server: Server, port: number, host: string, variable: string, unable: () => void): Promise<number> {
  server.once("error", (error) => {
    console.error(`cannot listen on port ${port}: ${error.message}; stop what uses it or set ${variable}`);
    unable();
    process.exit(1);
  });
  return new Promise((resolve) => {
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

async function main(): Promise<void> {
  outliveLog();
  const settings = readSettings(process.env);
  const tree = readTree(resolve(process.cwd(), "dist/site"));
  const application = startApplication(applicationScript, logError);
  let isDraining = false;
  const metrics = createMetrics();
  const operations = createOperations({ metrics, isReady: () => application.isReady() && !isDraining });
  const { port, operationsPort, host, trustProxy } = settings;
  const hasOwnPort = operationsPort !== undefined;
  const portal = createPortal({
    tree,
    application: application.handler,
    metrics,
    trustProxy,
    operations: hasOwnPort ? undefined : operations,
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
  if (hasOwnPort) {
    const operator = createHttpServer(onlyOperations(operations));
    const at = await listen(operator, operationsPort, host, "OPERATIONS_PORT", application.stop);
    console.log(`Operations on http://localhost:${at}`);
  }
  console.log(`Ready on http://localhost:${await listen(server, port, host, "PORT", application.stop)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
