import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

function git(folder: string, ...args: string[]): string[] {
  const { status, stdout, stderr } = spawnSync("git", ["-C", folder, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr.trim()}`);
  return stdout.split("\0").filter((line) => line !== "");
}

/** What has changed in a content folder since a revision: each path, relative to the folder, with its text then. */
export function changedSince(folder: string, revision: string): Map<string, string | undefined> {
  const changed = git(folder, "diff", "--relative", "--name-only", "--no-renames", "-z", revision, "--", ".");
  const added = git(folder, "ls-files", "--others", "--exclude-standard", "-z", "--", ".");
  return new Map([...changed, ...added].map((path) => [path, textAt(folder, revision, path)]));
}

function textAt(folder: string, revision: string, path: string): string | undefined {
  const { status, stdout } = spawnSync("git", ["-C", resolve(folder), "show", `${revision}:./${path}`], {
    encoding: "utf8",
  });
  return status === 0 ? stdout : undefined;
}
