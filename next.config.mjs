import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

const adapter = fileURLToPath(new URL("./dist/delivery/adapter.mjs", import.meta.url));

/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  // Written into what is compiled: a page answered a week later sees the same things published as the pages of the tree.
  env: process.env.CONTENT_CLOCK ? { CONTENT_CLOCK: process.env.CONTENT_CLOCK } : {},
  poweredByHeader: false,
  // delivery/server compresses, after it has made the page lean.
  compress: false,
  ...(process.env.NODE_ENV === "production" ? { adapterPath: adapter } : {}),
  // Next leaves one core idle; on a machine of two that is half of it.
  experimental: { inlineCss: true, globalNotFound: true, cpus: availableParallelism() },
  // Types are checked by `npm run types`, on the whole repository and not only on what is built.
  typescript: { ignoreBuildErrors: true },
};
