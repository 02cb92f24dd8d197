import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cdnHeaders } from "./cdn-headers.ts";
import { withPolicy } from "./cdn-page.ts";
import { askedPaths, problemAnswers, readableAnswers, readManifest, type TreeAnswer } from "./tree-answers.ts";

function writePage(tree: string, folder: string, { entry }: TreeAnswer, file = entry.file): void {
  const policy = entry.headers["content-security-policy"] ?? "";
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), withPolicy(readFileSync(join(tree, entry.file), "utf8"), policy));
}

/** Copies a static tree into a folder that a host of static files can serve; returns what then does not work. */
export function exportForCdn(tree: string, folder: string): { files: number; dynamic: string[] } {
  const manifest = readManifest(tree);
  const answers = readableAnswers(manifest);
  rmSync(folder, { recursive: true, force: true });
  for (const answer of answers) {
    if (answer.entry.kind === "asset") {
      mkdirSync(dirname(join(folder, answer.entry.file)), { recursive: true });
      copyFileSync(join(tree, answer.entry.file), join(folder, answer.entry.file));
    } else writePage(tree, folder, answer);
  }
  const [front] = answers.filter(({ path, entry }) => entry.kind !== "asset" && path.lastIndexOf("/") === 0);
  const missing = problemAnswers(manifest).find(({ path }) => path === `${front?.path}/problem/404`);
  if (!front || !missing) throw new Error(`${tree} has no front page, or none for the status 404`);
  writePage(tree, folder, missing, "404.html");
  writeFileSync(join(folder, "_headers"), cdnHeaders(answers));
  const given = Object.entries(manifest.redirects).map(([from, to]) => `${from} ${to} 308\n`);
  writeFileSync(join(folder, "_redirects"), [`/ ${front.path} 302\n`, ...given].join(""));
  return { files: answers.length, dynamic: askedPaths(manifest) };
}
