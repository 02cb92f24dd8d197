/**
 * `npm run assemble`: copies what a server needs to serve the build at hand, and nothing else, to dist/runtime. The
 * image of deploy/ is made of it.
 */
import { cpSync, mkdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { runtimeFiles } from "./runtime-files.ts";

const [folder = "dist/runtime"] = process.argv.slice(2);

const files = (await runtimeFiles()).filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
rmSync(folder, { recursive: true, force: true });
const sizes = new Map<string, number>();
for (const file of files) {
  const target = join(folder, file);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(file, target, { dereference: true });
  const part = file.split("/", file.startsWith("dist") ? 2 : 1).join("/");
  sizes.set(part, (sizes.get(part) ?? 0) + statSync(file).size);
}
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
for (const [part, size] of [...sizes].sort(([, a], [, b]) => b - a))
  console.log(`${part.padEnd(16)} ${megabytes(size)}`);
console.log(`${folder}: ${files.length} files, ${megabytes([...sizes.values()].reduce((a, b) => a + b, 0))}`);
