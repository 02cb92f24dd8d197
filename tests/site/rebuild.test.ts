import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyProject } from "../../bench/project-copy.ts";
import type { Manifest } from "../../delivery/tree/manifest.ts";
import { findChromium } from "../../scripts/chromium.ts";
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

/** The same project in another folder, with one page that needs React in the browser. */
beforeAll(() => {
  folder = copyProject();
  const place = join(folder, "app/[locale]/probe");
  mkdirSync(place);
  for (const [file, text] of Object.entries(probe)) writeFileSync(join(place, file), text);
  const { status, stdout, stderr } = spawnSync("npx", ["tsx", "scripts/build.ts"], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

describe("a page that renders a client component", () => {
  test("is recognised, and every other page stays lean", () => {
    const { entries } = manifestOf(folder);
    const interactive = Object.keys(entries).filter((path) => entries[path]?.kind === "interactive");
    expect(interactive).toEqual(["/en/probe", "/zh-hans/probe", "/zh-hant/probe"]);
  });

  test("keeps its scripts under its policy, and answers to a click", async () => {
    const server = startServer(folder);
    const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
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
