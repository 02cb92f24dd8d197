import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { childrenOf } from "../../bench/process-figures.ts";
import { listen } from "../delivery/small-portal.ts";
import { site } from "./built-site.ts";
import { originOf, startServer, untilReady } from "./server-process.ts";

const cutShort = (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 100));

/** A project whose tree is that of the build but for a damage to its front pages; its folders are only linked. */
function damagedProject(damage: (tree: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), "project-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["node_modules", ".next"]) symlinkSync(resolve(name), join(folder, name));
  const tree = join(folder, "dist/site");
  mkdirSync(tree, { recursive: true });
  for (const entry of readdirSync(site, { withFileTypes: true })) {
    const place = entry.isDirectory() ? symlinkSync : copyFileSync;
    place(resolve(site, entry.name), join(tree, entry.name));
  }
  damage(tree);
  return folder;
}

const oneLine = /^[^\n]+\n$/;

describe("the server does not start, and says in one line what to do,", () => {
  test.each([
    ["with a page cut short", (tree: string) => cutShort(join(tree, "en.html.br"))],
    ["with a page missing", (tree: string) => rmSync(join(tree, "en.html"))],
    ["with the manifest cut short", (tree: string) => cutShort(join(tree, "manifest.json"))],
    ["without a tree", (tree: string) => rmSync(tree, { recursive: true })],
  ])("%s", async (_, damage) => {
    const { ended, out, err } = startServer(damagedProject(damage));
    expect(await ended).toEqual({ code: 1, signal: null });
    expect(err()).toMatch(oneLine);
    expect(err()).toMatch(/npm run build$/m);
    expect(out()).toBe("");
  });

  test.each([
    ["PORT", "http"],
    ["TRUST_PROXY", "yes"],
  ])("with a setting that makes no sense: %s=%s", async (name, value) => {
    const { ended, err } = startServer(".", { [name]: value });
    expect(await ended).toEqual({ code: 1, signal: null });
    expect(err()).toMatch(oneLine);
    expect(err()).toMatch(new RegExp(`^${name}: `));
  });

  test("at a port that is taken", async () => {
    const other = createServer();
    onTestFinished(() => void other.close());
    const port = String(await listen(other));
    const { ended, err } = startServer(".", { PORT: port });
    expect(await ended).toMatchObject({ code: 1 });
    expect(err()).toMatch(oneLine);
    expect(err()).toContain(port);
  });
});

describe("the server", () => {
  test.each(["SIGTERM", "SIGINT"] as const)("ends well on %s", async (signal) => {
    const server = startServer(".");
    const origin = await originOf(server);
    await untilReady(origin);
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    server.child.kill(signal);
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(server.err()).toBe("");
  });

  test("ends well on SIGTERM even where it has only begun", async () => {
    const server = startServer(".");
    await originOf(server);
    server.child.kill("SIGTERM");
    expect(await server.ended).toEqual({ code: 0, signal: null });
  });

  test("answers what the tree does not hold as lean as what it holds", async () => {
    const origin = await originOf(startServer("."));
    await untilReady(origin);
    const found = await fetch(`${origin}/en/contact?place=JP`, { redirect: "manual" });
    expect([found.status, found.headers.get("location")]).toEqual([303, expect.stringMatching(/\/en\/contact\/jp$/)]);
    const choice = await fetch(`${origin}/en/contact?place=Georgia`);
    expect(choice.status).toBe(200);
    const html = await choice.text();
    expect(html).toContain("/en/contact/ge");
    expect(html).not.toMatch(/\/_next\/|__next_f/);
    const nothing = await fetch(`${origin}/zh-hant/nothing`);
    expect(nothing.status).toBe(404);
    expect(await nothing.text()).toBe(readFileSync(join(site, "zh-hant/problem/404.html"), "utf8"));
  });
});

/* Next runs in a process of its own: what kills it must take neither the static pages with it nor itself for good. */
test.runIf(process.platform === "linux")("where the application is killed, pages go on and it comes back", async () => {
  const server = startServer(".");
  onTestFinished(() => void server.child.kill("SIGTERM"));
  const origin = await originOf(server);
  await untilReady(origin);
  for (const pid of childrenOf(server.child.pid ?? 0)) process.kill(pid, "SIGKILL");
  expect((await fetch(`${origin}/en`)).status).toBe(200);
  await untilReady(origin);
  expect((await fetch(`${origin}/en/contact?place=Georgia`)).status).toBe(200);
});
