import { once } from "node:events";
import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../../bench/free-port.ts";
import { originOf, startServer, untilReady } from "./server-process.ts";

const page = "/en/schemes";
const question = "/en/search?q=visa";

const statusOf = async (address: string) => (await fetch(address)).status;

test("a disk without room for its log takes nothing from readers", async () => {
  const port = await freePort();
  const { child } = startServer(".", { PORT: String(port) }, "exec >/dev/full 2>&1");
  const origin = `http://127.0.0.1:${port}`;
  await expect.poll(() => statusOf(origin + page).catch(() => 0), { timeout: 20_000 }).toBe(200);
  await untilReady(origin);
  expect(await statusOf(origin + question)).toBe(200);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("a disk without room for the socket of the application: static pages go on, no replica is ready, the log says why", async () => {
  const running = startServer(".", { TMPDIR: "/nowhere" });
  const origin = await originOf(running);
  await expect.poll(running.out, { timeout: 20_000 }).toMatch(/the application cannot listen: .*TMPDIR/);
  expect(await statusOf(origin + page)).toBe(200);
  expect(await statusOf(`${origin}/readyz`)).toBe(503);
});

test("a server out of file descriptors turns newcomers away, and answers again when others have left", async () => {
  const running = startServer(".", {}, "ulimit -n 256");
  const origin = await originOf(running);
  await untilReady(origin);
  const crowd = Array.from({ length: 600 }, () => connect(Number(new URL(origin).port), "127.0.0.1"));
  const leave = () => {
    for (const socket of crowd) socket.destroy();
  };
  onTestFinished(leave);
  for (const socket of crowd) socket.on("error", () => undefined);
  await expect.poll(() => crowd.filter(({ closed }) => closed).length, { timeout: 10_000 }).toBeGreaterThan(200);
  expect(crowd.filter(({ closed }) => !closed).length).toBeGreaterThan(100);
  leave();
  await expect.poll(() => statusOf(origin + question).catch(() => 0), { timeout: 10_000 }).toBe(200);
  expect(await statusOf(origin + page)).toBe(200);
});
