import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyProject } from "../../bench/project-copy.ts";
import type { Manifest } from "../../delivery/tree/manifest.ts";
import { launchChromium } from "../../scripts/chromium.ts";
import { builtAt } from "../../scripts/inputs-hash.mjs";
import { addWhatIsKeptBack, baits, hiddenPages, secrets } from "./kept-back.ts";
import { originOf, startServer, untilReady } from "./server-process.ts";

const probe = {
  "page.tsx": `import { Counter } from "./counter.tsx";
export default function Probe() { return <Counter />; }
`,
  "counter.tsx": `"use client";
import { useState } from "react";
export function Counter() {
  const [count, setCount] = useState(0);
  return <button type="button" onClick={() => setCount(count + 1)}>{count}</button>;
}
`,
};

let folder: string;

/**
 * The same project in another folder and at the same moment, with one page that needs React in the browser, and with
 * content that may not be seen.
 */
beforeAll(() => {
  folder = copyProject();
  const place = join(folder, "app/[locale]/probe");
  mkdirSync(place);
  for (const [file, text] of Object.entries(probe)) writeFileSync(join(place, file), text);
  addWhatIsKeptBack(join(folder, "content"));
  const env = { ...process.env, CONTENT_CLOCK: readFileSync(builtAt, "utf8").trim() };
  const build = ["tsx", "scripts/build.ts"];
  const { status, stdout, stderr } = spawnSync("npx", build, { cwd: folder, encoding: "utf8", env });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

const manifestOf = (project: string) =>
  JSON.parse(readFileSync(join(project, "dist/site/manifest.json"), "utf8")) as Manifest;

describe("the same files, built a second time and elsewhere", () => {
  test("give the same bytes for every page", () => {
    const first = manifestOf(".").entries;
    const second = manifestOf(folder).entries;
    const lean = Object.keys(first).filter((path) => first[path]?.kind === "lean");
    expect(lean.length).toBeGreaterThan(1000);
    const differing = lean.filter((path) => JSON.stringify(first[path]) !== JSON.stringify(second[path]));
    expect(differing).toEqual([]);
  });
});

const filesBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isFile());

const tellsOf = (text: string) => secrets.filter((secret) => text.includes(secret));

describe("content that may not be seen yet, or no longer,", () => {
  test("is in no page, feed, calendar or script that readers can fetch, nor in the index that they search", () => {
    const files = [...filesBelow(join(folder, "dist")), ...filesBelow(join(folder, ".next/static"))];
    const readable = files.filter((file) => !/\.(br|gz)$/.test(file));
    expect(readable.length).toBeGreaterThan(1000);
    expect(readable.filter((file) => tellsOf(readFileSync(file, "utf8")).length > 0)).toEqual([]);
  });

  test("adds no address, and changes no answer but those that hold a script", () => {
    const [first, second] = [manifestOf(".").entries, manifestOf(folder).entries];
    const own = (entries: Manifest["entries"]) =>
      Object.keys(entries).filter((path) => !path.startsWith("/_next/") && !path.endsWith("/probe"));
    expect(own(second).sort()).toEqual(own(first).sort());
    expect(own(first).filter((path) => JSON.stringify(first[path]) !== JSON.stringify(second[path]))).toEqual([]);
  });

  /* A server that read the clock when it was started once told in its lists of items that had no page yet. */
  test("is not told by a server that is started when its time has come, before the next build", async () => {
    const origin = await originOf(startServer(folder, { CONTENT_CLOCK: "2999-06-01T00:00:00+08:00" }));
    await untilReady(origin);
    for (const page of hiddenPages)
      for (const locale of ["en", "zh-hant", "zh-hans"])
        expect((await fetch(`${origin}/${locale}/${page}`)).status, `${locale}/${page}`).toBe(404);
    const questions = [
      "/en/news?topic=policy&office=tokyo",
      "/zh-hant/news?scheme=top-talent-pass-scheme",
      "/en/events?office=tokyo",
      "/api/v1/facts",
      ...baits.flatMap((bait) => [`/en/search?q=${bait}`, `/zh-hans/search?q=${bait}`, `/api/v1/search?q=${bait}`]),
    ];
    for (const question of questions)
      expect(tellsOf(await (await fetch(origin + question)).text()), question).toEqual([]);
  });
});

describe("a page that renders a client component", () => {
  test("is recognised, and every other page stays lean", () => {
    const { entries } = manifestOf(folder);
    const interactive = Object.keys(entries).filter((path) => entries[path]?.kind === "interactive");
    expect(interactive).toEqual(["/en/probe", "/zh-hans/probe", "/zh-hant/probe"]);
  });

  test("keeps its scripts under its policy, and answers to a click", async () => {
    const server = startServer(folder);
    const browser = await launchChromium();
    try {
      const origin = await originOf(server);
      await untilReady(origin);
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      await page.goto(`${origin}/en/probe`, { waitUntil: "networkidle" });
      await page.getByRole("button", { name: "0" }).click();
      await page.getByRole("button", { name: "1" }).waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      server.child.kill("SIGKILL");
    }
  });
});
