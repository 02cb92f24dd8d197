import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { globSync } from "tinyglobby";

const generated = ".contentlayer/generated";

const compiledDocuments = () =>
  readdirSync(generated, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${generated}/${name}`).filter((file) => file.endsWith(".json") && file !== "_index.json"),
    );

/**
 * Compiles content/ with Contentlayer, and throws where a file did not become a document: Contentlayer drops what it
 * does not like and still exits 0. It starts from nothing, unless `fresh` is false: then what has not changed is kept,
 * and a development server that reads it meanwhile is not disturbed.
 */
export function compileContent({ fresh = true } = {}): void {
  if (fresh) rmSync(".contentlayer", { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync("npx", ["contentlayer2", "build"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`contentlayer2 build failed\n${stdout}\n${stderr}`);
  const files = globSync("content/**/*.{mdx,yaml}").length;
  const documents = compiledDocuments().length;
  if (files !== documents)
    throw new Error(`content/ holds ${files} files, but Contentlayer compiled ${documents}\n${stdout}`);
}
