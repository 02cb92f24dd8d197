import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import { buildSync } from "esbuild";

const bundle = (file: string): string => {
  const { outputFiles } = buildSync({
    entryPoints: [join("enhance", file)],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2020",
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? "";
};

/** Bundles every file of enhance/ and writes their code to dist/enhance/enhancements.json, by name. */
export function buildEnhancements(): void {
  const files = readdirSync("enhance").filter((file) => file.endsWith(".ts"));
  mkdirSync("dist/enhance", { recursive: true });
  writeFileSync(
    "dist/enhance/enhancements.json",
    JSON.stringify(Object.fromEntries(files.map((file) => [parse(file).name, bundle(file)]))),
  );
}
