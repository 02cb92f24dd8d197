/**
 * The application: Next, in a process of its own, behind a socket that only the portal knows. What it costs, and
 * what goes wrong in it, stays out of the process that answers static pages.
 */
import { createServer } from "node:http";
import next from "next";
import type { ApplicationMessage } from "./application-process.ts";
import { logConsole, outliveLog } from "./log.ts";
import { warmUp } from "./warm-up.ts";

const [socketPath] = process.argv.slice(2);
if (!socketPath || !process.send) {
  console.error("this is started by the server of the portal; run npm start");
  process.exit(1);
}

logConsole();
outliveLog();
const app = next({ dev: false, dir: process.cwd(), quiet: true });
const handle = app.getRequestHandler();
// The portal keeps its connections; one that closed by itself could lose the request that is just coming.
const server = createServer({ keepAliveTimeout: 0 }, (request, response) => void handle(request, response));

// The portal drains first and then lets its application go; a portal that is gone needs none.
process.on("SIGTERM", () => undefined);
process.on("SIGINT", () => undefined);
process.once("disconnect", () => process.exit(0));

const tell = (message: ApplicationMessage) => process.send?.(message);

await app.prepare();
server.once("error", (error) => {
  console.error(`the application cannot listen: ${error.message}; set TMPDIR to a folder that can be written to`);
  process.exit(1);
});
server.listen(socketPath, async () => {
  tell("listening");
  const failed = await warmUp(socketPath);
  if (failed.length === 0) tell("warm");
  else console.error(`not ready: no answer to ${failed.join(", ")}; is the build complete?`);
});
