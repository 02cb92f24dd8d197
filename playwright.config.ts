import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/chromium.ts";
import { isFull } from "./tests/full-tests.ts";

const port = Number(process.env["TEST_PORT"] ?? 3210);

/** Debian's Chromium, kept from asking anybody else for anything. */
const launchOptions = {
  executablePath: findChromium(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/**
 * A test tagged with a width shows there what it can show; `npm test` spares it the other one, `npm run test:full` runs
 * every test at both.
 */
const spared = (tag: string) => (isFull ? {} : { grepInvert: new RegExp(tag) });

export default defineConfig({
  testDir: "tests/browser",
  // Pictures depend on the fonts of a machine, and on what stands first on a page today.
  testIgnore: isFull ? [] : ["**/looks.spec.ts"],
  expect: { toHaveScreenshot: { pathTemplate: "tests/browser/looks/{arg}-{projectName}{ext}" } },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 120_000,
  outputDir: "test-results/browser",
  use: { baseURL: `http://localhost:${port}`, launchOptions, contextOptions: { reducedMotion: "reduce" } },
  webServer: {
    command: "node dist/delivery/server.mjs",
    env: { PORT: String(port), NODE_ENV: "production" },
    url: `http://localhost:${port}/readyz`,
  },
  projects: [
    { name: "desktop", ...spared("@phone"), use: { viewport: { width: 1280, height: 900 } } },
    { name: "phone", ...spared("@desktop"), use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  ],
});
