/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  trailingSlash: false,
  productionBrowserSourceMaps: false,
  experimental: { inlineCss: true, globalNotFound: true },
  // Types are checked by `npm run types`, on the whole repository and not only on what is built.
  typescript: { ignoreBuildErrors: true },
};
