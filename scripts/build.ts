import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { now } from "#lib/content/clock.ts";
import { reportContent } from "#lib/editorial/report.ts";
import { buildDelivery } from "./build-delivery.ts";
import { buildEnhancements } from "./build-enhancements.ts";
import { buildStatus } from "./build-status.ts";
import { compileContent } from "./compile-content.ts";
import { builtAt, builtFrom, hashOfInputs } from "./inputs-hash.mjs";

function refuseBadContent(): void {
  const errors = reportContent("content");
  if (errors > 0) throw new Error("nothing was built");
}

function buildPages(): void {
  rmSync(".next", { recursive: true, force: true });
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    NEXT_TELEMETRY_DISABLED: "1",
    // One moment for all processes of the build, and for the application for as long as it serves this build.
    CONTENT_CLOCK: now().toISOString(),
  };
  const { status } = spawnSync("npx", ["next", "build"], { stdio: "inherit", env });
  if (status !== 0) throw new Error("next build failed");
}

try {
  rmSync(builtFrom, { force: true });
  refuseBadContent();
  buildEnhancements();
  buildStatus();
  await buildDelivery();
  compileContent();
  // Loaded now: it reads what was compiled a moment ago.
  (await import("./build-search.ts")).buildSearch();
  (await import("./build-redirects.ts")).buildRedirects();
  buildPages();
  writeFileSync(builtAt, `${now().toISOString()}\n`);
  writeFileSync(builtFrom, `${hashOfInputs()}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
