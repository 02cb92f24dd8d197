import type { NextConfig } from "next";

type Redirect = Awaited<ReturnType<NonNullable<NextConfig["redirects"]>>>[number];

/** A path without parameters, wildcards or patterns: `/en/schemes/ttps`. */
const isPlain = (path: string) => /^\/[^:*(){}?+]*$/.test(path);

/**
 * The redirects of Next's configuration that the server can answer by a look-up: those for good, from one path to one
 * address, whoever asks. Any other is left to the application.
 */
export const permanentRedirects = (redirects: readonly Redirect[]): Record<string, string> =>
  Object.fromEntries(
    redirects.flatMap(({ source, destination, has, missing, ...rest }) => {
      const isForGood = "permanent" in rest && rest.permanent;
      return isForGood && !has && !missing && isPlain(source) ? [[source, destination]] : [];
    }),
  );
