import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { NextAdapter } from "next";
import { writeTree } from "../tree/write-tree.ts";
import { contentsOf } from "./contents.ts";
import { frameworkModulesIn } from "./framework-modules.ts";
import { publicFilesIn } from "./public-files.ts";
import { permanentRedirects } from "./redirects.ts";
import { weightsOf, weightTable } from "./weights.ts";

/** Turns what Next has built into the static tree, and prints what each page weighs. */
const adapter: NextAdapter = {
  name: "lean-delivery",
  async onBuildComplete({ outputs, routing, config, projectDir, distDir }) {
    const frameworkModules = frameworkModulesIn(distDir);
    const publicFiles = publicFilesIn(join(projectDir, "public"));
    const contents = contentsOf(outputs, new Set(frameworkModules), publicFiles);
    const queryAware = routing.middlewareMatchers.map(({ sourceRegex }) => sourceRegex);
    const redirects = permanentRedirects((await config.redirects?.()) ?? []);
    const rest = { queryAware, redirects, frameworkModules };
    const store = join(projectDir, "node_modules/.cache/compressed");
    const manifest = await writeTree(join(projectDir, "dist/site"), contents, rest, store);
    const weights = weightsOf(manifest);
    writeFileSync(join(projectDir, "dist/weights.json"), `${JSON.stringify(weights, null, 1)}\n`);
    console.log(`\n${weightTable(weights)}\n`);
  },
};

export default adapter;
