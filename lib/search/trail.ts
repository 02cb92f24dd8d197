import type { LocalText } from "#lib/content/localize.ts";
import type { Locale } from "#lib/locales/registry.ts";
import type { Passage, Texts } from "./passage.ts";
import { localTextOf } from "./shown.ts";

const titles = new WeakMap<readonly Passage[], ReadonlyMap<string, Texts>>();

/** The titles of all pages, by path. */
function titlesOf(passages: readonly Passage[]): ReadonlyMap<string, Texts> {
  const known =
    titles.get(passages) ??
    new Map(passages.filter(({ anchor }) => anchor === undefined).map(({ path, title }) => [path, title]));
  titles.set(passages, known);
  return known;
}

/** What the pages above a page are called, from the top. */
export function trailTo(path: string, passages: readonly Passage[], locale: Locale): LocalText[] {
  const parts = path.split("/").slice(1, -1);
  return parts.flatMap((_, index) => {
    const title = titlesOf(passages).get(`/${parts.slice(0, index + 1).join("/")}`);
    return title ? [localTextOf(title, locale)] : [];
  });
}
