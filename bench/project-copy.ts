import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Not copied: what a build makes, and what it does not need. */
const left = new Set([".git", ".next", ".contentlayer", "dist", "node_modules", "test-results", "playwright-report"]);

/**
 * The packages, as hard links where the temporary folder is on the same disk. A symbolic link would be quicker, but
 * Turbopack compiles nothing that lies outside the project's folder.
 */
function linkPackages(folder: string): void {
  const links = statSync(".").dev === statSync(folder).dev ? ["-l"] : [];
  execFileSync("cp", ["-a", ...links, "node_modules", folder]);
}

/** Copies the project into a temporary folder, where it can be built with other content. Returns the folder. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-build-"));
  for (const name of readdirSync(".").filter((entry) => !left.has(entry)))
    cpSync(name, join(folder, name), { recursive: true });
  linkPackages(folder);
  return folder;
}
