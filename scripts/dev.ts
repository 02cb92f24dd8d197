/** `npm run dev`: Contentlayer, Next and the preview side by side, so that a saved file of either kind shows at once. */
import { spawn } from "node:child_process";
import { startPreviewServer } from "../preview/server.ts";
import { buildEnhancements } from "./build-enhancements.ts";
import { buildStatus } from "./build-status.ts";
import { compileContent } from "./compile-content.ts";

const port = process.env["PORT"] ?? "3000";

/** Content that is not right yet is what the preview is for; only the pages of the portal have to wait for it. */
async function compileWhatCanBe(): Promise<void> {
  try {
    buildStatus();
    compileContent();
    // Loaded now: it reads what was compiled a moment ago. Search learns of new texts when this is started again.
    (await import("./build-search.ts")).buildSearch();
    (await import("./build-redirects.ts")).buildRedirects();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

buildEnhancements();
await compileWhatCanBe();
const preview = await startPreviewServer();

/** Without npx, which ends by itself and leaves what it has started running. */
const program = (path: string, ...args: string[]) => [`node_modules/${path}`, ...args];

const children = [
  spawn(process.execPath, program("contentlayer2/bin/cli.cjs", "dev"), { stdio: ["ignore", "ignore", "inherit"] }),
  spawn(process.execPath, program("next/dist/bin/next", "dev", "--port", port), {
    stdio: "inherit",
    env: { ...process.env, PREVIEW_ORIGIN: preview.origin },
  }),
];
console.log(`Preview: http://localhost:${port}/preview`);

const stop = () => {
  preview.stop();
  for (const child of children) child.kill();
};
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
for (const child of children) child.once("exit", stop);
