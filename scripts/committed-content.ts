import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const git = (args: string[]) => spawnSync("git", args, { maxBuffer: 1 << 28 });

/**
 * A copy of content/ as a commit has it, in `into`; undefined where there is no such commit. What is there already for
 * that commit is used again.
 */
export function committedContent(commit: string, into: string): string | undefined {
  const { status, stdout } = git(["rev-parse", "--verify", "--quiet", `${commit}^{commit}`]);
  if (status !== 0) return undefined;
  const folder = join(into, stdout.toString().trim());
  const content = join(folder, "content");
  if (existsSync(content)) return content;
  const archive = git(["archive", "--format=tar", commit, "--", "content"]);
  if (archive.status !== 0) return undefined;
  mkdirSync(folder, { recursive: true });
  const { status: unpacked } = spawnSync("tar", ["-x", "-C", folder], { input: archive.stdout });
  if (unpacked === 0) return content;
  rmSync(folder, { recursive: true, force: true });
  return undefined;
}
