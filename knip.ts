import type { KnipConfig } from "knip";

/** What `npm run unused` looks at: files that nothing reaches, and exports and dependencies that nothing names. */
export default {
  entry: [
    // Bundled by name: scripts/build-delivery.ts, scripts/build-enhancements.ts.
    "delivery/adapter/adapter.ts",
    "delivery/server/{main,application}.ts",
    "enhance/*.ts",
    // Bundled at each start: scripts/bundled.mjs.
    "scripts/check-content.ts",
    // Named in the packages of Contentlayer.
    "contentlayer.config.ts",
    // Run by hand, seldom.
    "scripts/make-land.ts",
    // Run as processes of their own.
    "preview/drawing-process.ts",
    "tests/newsletters/print-mail.ts",
  ],
  // Contentlayer reads all of content/, and nothing there imports anything.
  project: ["**/*.{ts,tsx,mjs,css,mdx}", "!content/**"],
  // It comes with Next, for no use of ours but that scripts/handbook makes pictures smaller where it is there.
  ignoreDependencies: ["sharp"],
  // Debian's.
  ignoreBinaries: ["wrk", "nginx", "apt-get", "buildah"],
  // The type of what a function gives or takes may have a name for its callers, used or not.
  ignoreExportsUsedInFile: { type: true, interface: true },
} satisfies KnipConfig;
