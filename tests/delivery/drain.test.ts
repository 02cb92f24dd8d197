import { Agent } from "node:http";
import { expect, test } from "vitest";
import { drain } from "../../delivery/server/lifecycle.ts";
import { smallPortal } from "./small-portal.ts";

/** An application that waits to be told. */
function patient() {
  let finish = () => {};
  let begun = () => {};
  const isAsked = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const mayFinish = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return {
    isAsked,
    finish: () => finish(),
    application: async (_: unknown, response: { end: (text: string) => void }) => {
      begun();
      await mayFinish;
      response.end("in time");
    },
  };
}

test("a request under way is answered, a new one refused, and then the server is closed", async () => {
  const { isAsked, finish, application } = patient();
  const { ask, server } = await smallPortal({ application });
  const underWay = ask("/en/choose");
  await isAsked;
  const drained = drain(server, 60_000);
  await expect(ask("/en")).rejects.toThrow(/ECONNREFUSED/);
  finish();
  expect(await underWay).toMatchObject({ status: 200, text: "in time" });
  await drained;
  expect(server.listening).toBe(false);
});

test("a connection that is kept open without a request does not hold the server up", async () => {
  const agent = new Agent({ keepAlive: true });
  const { ask, server } = await smallPortal();
  expect((await ask("/en", { agent })).headers["connection"]).toBe("keep-alive");
  await drain(server, 60_000);
  expect(server.listening).toBe(false);
  agent.destroy();
});

/* With keep-alive the connection of an answer that was sent while draining once stayed open until it timed out. */
test("a connection whose request was under way is closed after its answer", async () => {
  const agent = new Agent({ keepAlive: true });
  const { isAsked, finish, application } = patient();
  const { ask, server } = await smallPortal({ application });
  const underWay = ask("/en/choose", { agent });
  await isAsked;
  const drained = drain(server, 60_000);
  finish();
  expect((await underWay).status).toBe(200);
  await drained;
  expect(server.listening).toBe(false);
  agent.destroy();
});

test("a request that never ends is given up in the end", async () => {
  const { isAsked, application } = patient();
  const { ask, server } = await smallPortal({ application });
  const underWay = ask("/en/choose").catch((error: Error) => error.message);
  await isAsked;
  await drain(server, 50);
  expect(await underWay).toMatch(/socket hang up|ECONNRESET/);
});
