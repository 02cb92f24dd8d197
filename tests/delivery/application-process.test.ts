import { writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { startApplication } from "../../delivery/server/application-process.ts";
import { limits } from "../../delivery/server/settings.ts";
import { smallPortal } from "./small-portal.ts";
import { temporaryFolder } from "./small-tree.ts";

/** A portal whose application is a process of its own, which treats each request as told. */
async function portalOver(handler: string) {
  const script = join(temporaryFolder(), "application.mjs");
  writeFileSync(
    script,
    `import { createServer } from "node:http";
    const server = createServer((request, response) => { ${handler} });
    process.once("disconnect", () => process.exit());
    server.listen(process.argv[2], () => process.send("listening"));`,
  );
  const ended: Error[] = [];
  const application = startApplication(script, (error) => ended.push(error));
  onTestFinished(application.stop);
  return { ...(await smallPortal({ application: application.handler })), ended };
}

const tooLarge = { method: "POST", body: Array.from({ length: 16 }, () => "a".repeat(limits.body / 8)) };

describe("an application in a process of its own", () => {
  test("is asked, and its answer passed on", async () => {
    const { ask } = await portalOver(`response.end("asked for " + request.url)`);
    expect(await ask("/en/choose?a=1")).toMatchObject({ status: 200, text: "asked for /en/choose?a=1" });
  });

  /*
   * The portal refused a body that was too large; then came the answer of the application, which had not waited for
   * the end of the body, and was written to a response that was out already: the process ended, for all readers.
   */
  test("that answers before the body has ended does not bring the portal down", async () => {
    const { ask } = await portalOver(`setTimeout(() => response.end("early"), request.method === "POST" ? 20 : 0)`);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    expect((await ask("/api/v1/offices", { ...tooLarge, agent })).status).toBe(413);
    await new Promise((done) => setTimeout(done, 100));
    expect(await ask("/en/choose", { agent })).toMatchObject({ status: 200, text: "early" });
  });

  /* It was waited for without end. */
  test("that breaks off in the middle of an answer gives the page for 500", async () => {
    const { ask, reported } = await portalOver(
      `response.writeHead(200, { "content-length": "100" }); response.write("half"); setTimeout(() => response.destroy(), 20);`,
    );
    expect(await ask("/en/choose")).toMatchObject({ status: 500, text: "<h1>en 500</h1>" });
    expect(reported.map(({ message }) => message)).toEqual([expect.stringContaining("broke off")]);
  });

  /* A connection that was closed by a living process was taken for its end, and its next one waited for ten seconds. */
  test("that closes a connection once is asked again at once", async () => {
    const { ask, ended } = await portalOver(
      `globalThis.times = (globalThis.times ?? 0) + 1;
      if (globalThis.times === 1) request.socket.destroy(); else response.end("second");`,
    );
    // Whoever waits for a timer waits for ever.
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    expect(await ask("/en/choose")).toMatchObject({ status: 200, text: "second" });
    expect(ended).toEqual([]);
  });

  test("that ends while it is asked is started again, and asked again", async () => {
    const { ask, ended } = await portalOver(
      `import("node:fs").then(({ existsSync, writeFileSync }) => {
        const mark = process.argv[1] + ".once";
        if (existsSync(mark)) return response.end("again");
        writeFileSync(mark, "");
        process.exit(1);
      })`,
    );
    expect(await ask("/en/choose")).toMatchObject({ status: 200, text: "again" });
    expect(ended.map(({ message }) => message)).toEqual([expect.stringContaining("starting it again")]);
  });
});
