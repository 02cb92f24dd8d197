import { localePath } from "#lib/locales/paths.ts";
import { absoluteUrl } from "#lib/site.ts";
import { archive, issuePath } from "./archive.ts";
import type { Issue } from "./issue.ts";

/** The page of an issue on the site; undefined for one that the archive does not show. */
export function webAddress({ key, locale }: Pick<Issue, "key" | "locale">): string | undefined {
  const path = issuePath(key);
  return archive.some((each) => issuePath(each) === path) ? absoluteUrl(localePath(locale, path)) : undefined;
}
