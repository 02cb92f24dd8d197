import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { nodeFileTrace } from "@vercel/nft";
import { globSync } from "tinyglobby";
import { askedPaths, readManifest } from "../export/tree-answers.ts";

/** Next reads its configuration when it serves, and with it the adapter. */
const entries = ["server", "application", "adapter"].map((name) => `dist/delivery/${name}.mjs`);

/** What is with the packages for building and developing, which a server that serves never opens. */
const neverOpened = [
  "dist/site/**",
  "**/*.map",
  "**/*.d.ts",
  "**/*.development.js",
  "node_modules/next/dist/{docs,esm,next-devtools}/**",
  "node_modules/next/dist/compiled/next-server/{*.dev.js,pages*,*-experimental*}",
  "node_modules/next/dist/compiled/*-experimental/**",
  "node_modules/{sharp,@img/*,@next/swc*,caniuse-lite,browserslist,typescript}/**",
];

/** The modules that the server loads, found by reading what each of them asks for. */
async function modules(): Promise<string[]> {
  const { fileList } = await nodeFileTrace(entries, { ignore: neverOpened });
  return [...fileList];
}

/** Next and others ask for some of their modules under names put together at run time. */
const hiddenModules = (): string[] =>
  globSync("node_modules/{next,lightningcss-*,@swc/helpers}/**/*", { dot: true, ignore: neverOpened });

/** What Next found that the routes of the application load. */
const routeModules = (): string[] =>
  globSync(".next/server/**/*.nft.json", { dot: true }).flatMap((trace) => {
    const { files } = JSON.parse(readFileSync(trace, "utf8")) as { files: string[] };
    return files.map((file) => relative(".", join(dirname(trace), file)));
  });

/** What the application opens by its name when it is first asked for: lib/search/portal-search.ts. */
const opened = (): string[] => globSync("dist/search/**/*");

/** Next's own output, without what it keeps for the next build and the pages that the static tree holds anyway. */
function nextOutput(): string[] {
  const left = [
    "cache",
    "types",
    "diagnostics",
    "build",
    "turbopack",
    "trace*",
    "server/route-cache",
    "**/*.map",
    "**/*.nft.json",
  ];
  return globSync(".next/**/*", {
    dot: true,
    ignore: left.map((pattern) => `.next/${pattern}${/[*.]/.test(pattern) ? "" : "/**"}`),
  });
}

/** A page whose question turns out to be empty is answered by the application from its own copy. */
function askedPages(): string[] {
  const asked = new Set(askedPaths(readManifest("dist/site")));
  return globSync(".next/server/route-cache/**/*.{html,meta,rsc}", { dot: true }).filter((file) =>
    asked.has(/\$(\/.+)\.\w+$/.exec(file)?.[1] ?? ""),
  );
}

/** Every file that a server needs to serve the build at hand, by its path in the project. */
export async function runtimeFiles(): Promise<string[]> {
  const own = ["package.json", "next.config.mjs", "LICENSE"];
  const site = globSync("dist/site/**/*", { dot: true });
  const all = [
    ...own,
    ...site,
    ...(await modules()),
    ...hiddenModules(),
    ...routeModules(),
    ...nextOutput(),
    ...opened(),
    ...askedPages(),
  ];
  return [...new Set(all)].sort();
}
