import { build } from "esbuild";

/** Bundles delivery/ into plain JavaScript: the adapter for Next's build, the server for `npm start`. */
export async function buildDelivery(): Promise<void> {
  await build({
    entryPoints: {
      adapter: "delivery/adapter/adapter.ts",
      server: "delivery/server/main.ts",
      application: "delivery/server/application.ts",
    },
    outdir: "dist/delivery",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
  });
}
