import { localText } from "#lib/content/localize.ts";
import { offices } from "#lib/content/network.ts";
import { schemes } from "#lib/content/subjects.ts";
import { localePath } from "#lib/locales/paths.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { absoluteUrl } from "#lib/site.ts";

/** The formats of a feed: how its address ends, and its content type. */
export const feedTypes = { xml: "application/atom+xml", json: "application/feed+json" } as const;

export type FeedFormat = keyof typeof feedTypes;

const overall = ["news", "events", "all"] as const;

/** Every feed by the end of its address: `news`, `offices/tokyo`, `schemes/dependants`. */
export const feedNames: readonly string[] = [
  ...overall,
  ...[...offices.keys()].map((id) => `offices/${id}`),
  ...[...schemes.keys()].map((id) => `schemes/${id}`),
];

/** A feed's name taken apart: `offices/tokyo` → `offices`, `tokyo`. */
export function subjectOf(name: string): { kind: string; id: string } {
  const [kind = "", id = ""] = name.split("/");
  return { kind, id };
}

/** What a feed is about, in the reader's language. */
export function feedTitle(name: string, locale: Locale): string {
  const t = translator(locale);
  const general = overall.find((each) => each === name);
  if (general) return t(`feeds.${general}`);
  const { kind, id } = subjectOf(name);
  const names = (kind === "offices" ? offices.get(id) : schemes.get(id))?.names;
  if (!names) throw new Error(`no feed is called "${name}"`);
  return t("feeds.about", { name: localText(names, locale) });
}

/** The page that shows what a feed tells, without locale. */
export const feedPage = (name: string): string => (name === "all" ? "/news" : `/${name}`);

/** Where a feed lies on the site. */
export const feedPath = (name: string, locale: Locale, format: FeedFormat): string =>
  localePath(locale, `/feeds/${name}.${format}`);

/** The full address of a feed. */
export const feedAddress = (name: string, locale: Locale, format: FeedFormat): string =>
  absoluteUrl(feedPath(name, locale, format));

/** What a page says of its feeds, so that a reader program finds them: by content type. */
export const feedLinks = (names: readonly string[], locale: Locale): Record<string, { url: string; title: string }[]> =>
  Object.fromEntries(
    Object.entries(feedTypes).map(([format, type]) => [
      type,
      names.map((name) => ({
        url: feedAddress(name, locale, format as FeedFormat),
        title: feedTitle(name, locale),
      })),
    ]),
  );
