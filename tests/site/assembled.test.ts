import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runtimeFiles } from "../../scripts/assemble/runtime-files.ts";
import { originOf, startServer, untilReady } from "./server-process.ts";

/** Outside the project, so that nothing of it is found by chance. */
const folder = mkdtempSync(join(tmpdir(), "runtime-"));
afterAll(() => rmSync(folder, { recursive: true }));

const start = () =>
  startServer(folder, { SITE_URL: "https://www.example.org" }, ":", join(folder, "dist/delivery/server.mjs"));

/*
 * The image of the portal holds what `npm run assemble` copies. The index of the search is left out: every page is
 * served, the probes are content, and each search is answered with 500.
 */
test("what is assembled answers everything, and is not ready when a part of it is missing", async () => {
  for (const file of await runtimeFiles()) {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(file, join(folder, file));
  }
  const whole = start();
  const origin = await originOf(whole);
  await untilReady(origin);
  for (const path of ["/en/schemes", "/en/search?q=TTPS", "/api/v1/search?q=visa", "/en/contact?place=jp"])
    expect([path, (await fetch(origin + path)).status]).toEqual([path, 200]);
  whole.child.kill("SIGTERM");
  await whole.ended;

  rmSync(join(folder, "dist/search"), { recursive: true });
  const partial = start();
  await originOf(partial);
  await expect.poll(partial.out, { timeout: 20_000 }).toMatch(/not ready: no answer to .*search/);
  expect(partial.out()).toMatch(/"level":"error".*index\.json/);
  expect((await fetch(`${await originOf(partial)}/readyz`)).status).toBe(503);
});
