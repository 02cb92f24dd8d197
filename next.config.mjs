import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

const adapter = fileURLToPath(new URL("./dist/delivery/adapter.mjs", import.meta.url));

const isProduction = process.env.NODE_ENV === "production";

/**
 * `npm run dev` names the server of the preview (preview/server.ts); the drafts that it shows have no address in a build.
 *
 * @returns {import("next").NextConfig}
 */
function previewRoutes() {
  const origin = process.env.PREVIEW_ORIGIN;
  if (isProduction || !origin) return {};
  const destination = `${origin}/preview`;
  return {
    rewrites: async () => ({
      beforeFiles: [
        { source: "/preview", destination },
        { source: "/preview/:path*", destination: `${destination}/:path*` },
      ],
    }),
  };
}

/**
 * The addresses that were given up (scripts/build-redirects.ts). `npm run dev` answers them by itself; a build hands
 * them to delivery/, whose server answers them without asking the application.
 */
async function redirects() {
  const file = fileURLToPath(new URL("./dist/redirects.json", import.meta.url));
  /** @type {{ source: string, destination: string }[]} */
  const known = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  return known.map((redirect) => ({ ...redirect, permanent: true }));
}

/** @type {import("next").NextConfig} */
export default {
  ...previewRoutes(),
  redirects,
  reactStrictMode: true,
  // Written into what is compiled: a page answered a week later sees the same things published as the pages of the tree.
  env: process.env.CONTENT_CLOCK ? { CONTENT_CLOCK: process.env.CONTENT_CLOCK } : {},
  poweredByHeader: false,
  // delivery/server compresses, after it has made the page lean.
  compress: false,
  ...(isProduction ? { adapterPath: adapter } : {}),
  experimental: {
    inlineCss: true,
    globalNotFound: true,
    // Next leaves one core idle; on a machine of two that is half of it.
    cpus: availableParallelism(),
    // The first preview waits for the check of all content, longer than Next does by itself.
    proxyTimeout: 120_000,
    // What was built is not written to again: in a container it cannot be.
    isrFlushToDisk: false,
  },
  // Types are checked by `npm run types`, on the whole repository and not only on what is built.
  typescript: { ignoreBuildErrors: true },
};
