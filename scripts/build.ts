import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { checkContent } from "#lib/editorial/check-content.ts";
import { formatProblem } from "#lib/editorial/problem.ts";
import { buildDelivery } from "./build-delivery.ts";
import { buildEnhancements } from "./build-enhancements.ts";
import { compileContent } from "./compile-content.ts";

function refuseBadContent(): void {
  const { problems, documents } = checkContent("content");
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) throw new Error(`content: ${problems.length} problems; nothing was built`);
  console.log(`content: ${documents} documents, no problems`);
}

function run(command: string, args: string[]): void {
  const { status } = spawnSync("npx", [command, ...args], {
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed`);
}

try {
  refuseBadContent();
  buildEnhancements();
  await buildDelivery();
  compileContent();
  rmSync(".next", { recursive: true, force: true });
  run("next", ["build"]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
