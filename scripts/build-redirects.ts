import { mkdirSync, writeFileSync } from "node:fs";
import { redirects } from "#lib/content/redirects.ts";
import { localePath } from "#lib/locales/paths.ts";
import { localeIds } from "#lib/locales/registry.ts";

/** Writes the redirects of the content for every locale; Next's configuration and, from it, delivery/ read them. */
export function buildRedirects(): void {
  const all = redirects.flatMap(({ from, to }) =>
    localeIds.map((locale) => ({ source: localePath(locale, from), destination: localePath(locale, to) })),
  );
  mkdirSync("dist", { recursive: true });
  writeFileSync("dist/redirects.json", `${JSON.stringify(all, null, 1)}\n`);
}
