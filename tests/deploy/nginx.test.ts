import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { freePort } from "../../bench/free-port.ts";
import { isNginxInstalled } from "../../bench/nginx.ts";
import { prepareNginx } from "../../scripts/drill/local-nginx.ts";
import { readManifest } from "../../scripts/export/tree-answers.ts";
import { answering, ask, html, smallPortal } from "../delivery/small-portal.ts";
import { smallTree, temporaryFolder } from "../delivery/small-tree.ts";

type Portal = Awaited<ReturnType<typeof smallPortal>>;

/** nginx as it is deployed, in front of two portals with trees of the same contents. */
async function startNginx(portals: readonly [Portal, Portal] | undefined) {
  const [port, ...free] = [await freePort(), await freePort(), await freePort()];
  const folder = temporaryFolder();
  const tree = await smallTree();
  const replicas: [number, number] = portals ? [portals[0].port, portals[1].port] : [free[0] ?? 0, free[1] ?? 0];
  const args = prepareNginx({ folder, port: port ?? 0, replicas, tree });
  const checked = spawnSync("nginx", [...args, "-t"], { encoding: "utf8" });
  if (checked.status !== 0) throw new Error(checked.stderr);
  const child: ChildProcess = spawn("nginx", args, { stdio: "ignore" });
  // Asked to go, it takes its workers with it; ended at once, it would leave them behind.
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
  });
  const ready = async () => (await ask(port ?? 0, "/healthz").catch(() => undefined))?.status === 200;
  while (!(await ready())) await new Promise((done) => setTimeout(done, 20));
  return {
    tree,
    ask: (path: string, question: Parameters<typeof ask>[2] = {}) => ask(port ?? 0, path, question),
    log: () => readFileSync(join(folder, "access.log"), "utf8"),
  };
}

const twoPortals = async (): Promise<[Portal, Portal]> => [
  await smallPortal({ trustProxy: true }),
  await smallPortal({ trustProxy: true }),
];

const compared = [
  "content-type",
  "content-length",
  "content-encoding",
  "content-security-policy",
  "cache-control",
  "vary",
  "x-content-type-options",
  "referrer-policy",
  "permissions-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "strict-transport-security",
];

describe.skipIf(!isNginxInstalled())("nginx in front of two replicas", () => {
  test.each(["identity", "gzip"])("sends the tree as the portal does (%s), without asking it", async (encoding) => {
    const portals = await twoPortals();
    const nginx = await startNginx(portals);
    for (const [path, { status }] of Object.entries(readManifest(nginx.tree).entries)) {
      if (status !== 200) continue;
      const question = { headers: { "accept-encoding": encoding, "x-forwarded-proto": "https" } };
      const [own, other] = [await portals[0].ask(path, question), await nginx.ask(path, question)];
      expect([path, other.status, other.text]).toEqual([path, own.status, own.text]);
      for (const name of compared) {
        // What has no twin is the same for everybody; nginx then leaves Vary out.
        if (name === "vary" && own.headers["content-type"] === "image/png") continue;
        expect([path, name, other.headers[name]]).toEqual([path, name, own.headers[name]]);
      }
    }
    expect(portals.flatMap(({ asked }) => asked)).toEqual([]);
    expect(nginx.log()).not.toContain('"replica":"127');
  });

  test("knows what a reader has already", async () => {
    const nginx = await startNginx(await twoPortals());
    const { headers } = await nginx.ask("/en");
    const again = await nginx.ask("/en", { headers: { "if-none-match": headers.etag ?? "" } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test("hands over what only the application can answer", async () => {
    const portals = await twoPortals();
    const nginx = await startNginx(portals);
    expect((await nginx.ask("/en/contact?place=JP")).text).toContain("asked: /en/contact?place=JP");
    expect((await nginx.ask("/en/search?q=x")).text).toContain("asked: /en/search?q=x");
    expect((await nginx.ask("/en?utm=1")).text).toContain("Welcome");
    expect((await nginx.ask("/en", { method: "POST" })).status).toBe(405);
    expect((await nginx.ask("/api/v1/x", { method: "POST" })).text).toContain("asked: /api/v1/x");
  });

  test("keeps what machines ask of a replica, and its own places, from the public", async () => {
    const nginx = await startNginx(await twoPortals());
    for (const path of ["/metrics", "/readyz", "/_tree/0/en.html", "/manifest.json", "/en.html"])
      expect([path, (await nginx.ask(path)).text]).not.toEqual([
        path,
        expect.stringMatching(/process_cpu|ready|Welcome|entries/),
      ]);
  });

  test("asks the other replica when one is gone", async () => {
    const portals = await twoPortals();
    const nginx = await startNginx(portals);
    portals[0].server.close();
    portals[0].server.closeAllConnections();
    const statuses = new Set<number>();
    for (let index = 0; index < 50; index++) statuses.add((await nginx.ask(`/en/contact?place=${index}`)).status);
    expect([...statuses]).toEqual([200]);
  });

  test("shows the tree and, for all else, a page that helps while no replica is there", async () => {
    const nginx = await startNginx(undefined);
    expect((await nginx.ask("/en")).status).toBe(200);
    const away = await nginx.ask("/zh-hant/contact?place=JP");
    expect([away.status, away.text]).toEqual([502, "<h1>zh-hant 500</h1>"]);
    expect(away.headers).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "no-store" });
  });

  test("keeps an answer for as long as the application says, and shows it when the replicas are gone", async () => {
    const application = answering(200, html, "<p>kept</p>");
    const portals = [await smallPortal({ application }), await smallPortal({ application })] as const;
    const nginx = await startNginx(portals);
    await nginx.ask("/en/contact?place=JP");
    for (const { server } of portals) {
      server.close();
      server.closeAllConnections();
    }
    expect((await nginx.ask("/en/contact?place=JP")).text).toContain("<p>kept</p>");
  });

  test("logs neither questions nor the addresses of readers", async () => {
    const nginx = await startNginx(await twoPortals());
    await nginx.ask("/en/contact?place=secret", {
      headers: { "x-forwarded-for": "192.0.2.7", "user-agent": "secret" },
    });
    const lines = nginx.log().trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ path: "/en/contact", status: 200, method: "GET" }]);
    expect(nginx.log()).not.toMatch(/secret|192\.0\.2/);
  });
});
