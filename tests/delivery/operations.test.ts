import { createServer } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { createMetrics } from "../../delivery/server/metrics.ts";
import { createOperations, onlyOperations } from "../../delivery/server/operations.ts";
import { ask, listen } from "./small-portal.ts";

async function operationsPort(isReady = true): Promise<number> {
  const operations = createOperations({ metrics: createMetrics(), isReady: () => isReady });
  const server = createServer(onlyOperations(operations));
  onTestFinished(() => void server.close());
  return listen(server);
}

describe("a port of its own for operations", () => {
  test("says whether the portal runs and is ready, and what it has counted", async () => {
    const port = await operationsPort(false);
    expect((await ask(port, "/healthz")).status).toBe(200);
    expect((await ask(port, "/readyz")).status).toBe(503);
    expect((await ask(port, "/metrics")).text).toContain("portal_requests_total");
  });

  test("has nothing for readers", async () => {
    const { status, text, headers } = await ask(await operationsPort(), "/en");
    expect([status, text, headers["x-content-type-options"]]).toEqual([404, "", "nosniff"]);
  });
});
