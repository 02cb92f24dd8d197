/**
 * The application: Next, in a process of its own, behind a socket that only the portal knows. What it costs, and
 * what goes wrong in it, stays out of the process that answers static pages.
 */
import { createServer } from "node:http";
import next from "next";
import { logConsole } from "./log.ts";

const [socketPath] = process.argv.slice(2);
if (!socketPath || !process.send) {
  console.error("this is started by the server of the portal; run npm start");
  process.exit(1);
}

logConsole();
const app = next({ dev: false, dir: process.cwd(), quiet: true });
const handle = app.getRequestHandler();
// The portal keeps its connections; one that closed by itself could lose the request that is just coming.
const server = createServer({ keepAliveTimeout: 0 }, (request, response) => void handle(request, response));

// The portal drains first and then lets its application go; a portal that is gone needs none.
process.on("SIGTERM", () => undefined);
process.on("SIGINT", () => undefined);
process.once("disconnect", () => process.exit(0));

await app.prepare();
server.listen(socketPath, () => process.send?.("ready"));
