import { today } from "#lib/content/clock.ts";
import { editionOf, foldersUnder, localesOf } from "#lib/content/editions.ts";
import { localText } from "#lib/content/localize.ts";
import { offices, places } from "#lib/content/network.ts";
import type { LocalizedText } from "#lib/content/schema/common.ts";
import { dayInHongKong } from "#lib/content/schema/time.ts";
import { institutions, schemes } from "#lib/content/subjects.ts";
import { placeSlug } from "#lib/directory/directory.ts";
import { type Locale, localeIds } from "#lib/locales/registry.ts";
import { type Translator, translator } from "#lib/locales/translator.ts";
import { bulletinPath } from "#lib/news/paths.ts";
import { publishedEvents, publishedNews } from "#lib/news/published.ts";
import { archive, issuePath } from "#lib/newsletter/archive.ts";
import { issueName } from "#lib/newsletter/issue-name.ts";
import { universityPlaces } from "#lib/schemes/universities.ts";

/** The part of the portal a page belongs to, in the order of the site map. */
export const pageGroups = [
  "main",
  "schemes",
  "living",
  "business",
  "about",
  "offices",
  "news",
  "help",
  "places",
  "universities",
  "bulletins",
] as const;

export type PageGroup = (typeof pageGroups)[number];

/** A page that readers and search engines may find. */
export type PublicPage = {
  /** Without locale. */
  path: string;
  group: PageGroup;
  title: (locale: Locale) => string;
  /** The locales that have an edition of their own. */
  editions: readonly Locale[];
  /** The day an edition last changed, as its page says; undefined where it is made from data and says nothing. */
  updated: (locale: Locale) => string | undefined;
};

/** Pages that the application makes, each with the message that is its title. */
const made: Record<string, [PageGroup, (t: Translator) => string]> = {
  "/": ["main", (t) => t("page.home")],
  "/schemes": ["schemes", (t) => t("schemes.title")],
  "/schemes/check": ["schemes", (t) => t("checkPage.title")],
  "/schemes/compare": ["schemes", (t) => t("compare.title")],
  "/schemes/cost": ["schemes", (t) => t("cost.title")],
  "/schemes/universities": ["schemes", (t) => t("universities.title")],
  "/search": ["main", (t) => t("search.title")],
  "/contact": ["main", (t) => t("finder.title")],
  "/offices": ["offices", (t) => t("office.title")],
  "/about": ["about", (t) => t("institutions.title")],
  "/statistics": ["main", (t) => t("statistics.title")],
  "/news": ["news", (t) => t("news.title")],
  "/events": ["news", (t) => t("events.title")],
  "/newsletters": ["news", (t) => t("newsletter.title")],
  "/glossary": ["help", (t) => t("glossary.title")],
  "/sources": ["help", (t) => t("sources.title")],
  "/status": ["help", (t) => t("status.title")],
  "/help/sitemap": ["help", (t) => t("siteMap.title")],
};

const updatedProse = (folder: string) => (locale: Locale) => editionOf(folder, locale)?.prose.updated;

/** Pages made of data that say all the same when they changed. */
const dated: Record<string, PublicPage["updated"]> = {
  "/news": () => publishedNews[0] && dayInHongKong(publishedNews[0].issued),
  ...Object.fromEntries([...offices.keys()].map((id) => [`/offices/${id}`, updatedProse(`offices/${id}`)])),
};

const fromData = (path: string, group: PageGroup, title: PublicPage["title"]): PublicPage => ({
  path,
  group,
  title,
  editions: localeIds,
  updated: dated[path] ?? (() => undefined),
});

const named = (names: LocalizedText) => (locale: Locale) => localText(names, locale);

const fromProse = (folder: string, path: string, group: PageGroup): PublicPage => ({
  path,
  group,
  title: (locale) => editionOf(folder, locale)?.prose.title ?? path,
  editions: localesOf(folder),
  updated: updatedProse(folder),
});

function groupOf(path: string): PageGroup {
  const [, first = ""] = path.split("/");
  if (first === "living" || first === "business" || first === "help") return first;
  return "main";
}

/** Every public page. */
export const publicPages = (): PublicPage[] => [
  ...Object.entries(made).map(([path, [group, title]]) => fromData(path, group, (locale) => title(translator(locale)))),
  ...foldersUnder("pages").map((folder) => {
    const path = folder.replace(/^pages/, "");
    return fromProse(folder, path, groupOf(path));
  }),
  ...[...schemes.keys()].map((id) => fromProse(`schemes/${id}`, `/schemes/${id}`, "schemes")),
  ...universityPlaces(today()).map(({ place, slug }) =>
    fromData(`/schemes/universities/${slug}`, "universities", named(place.names)),
  ),
  ...[...institutions.keys()].map((id) => fromProse(`institutions/${id}`, `/about/${id}`, "about")),
  ...[...offices.values()].map(({ id, names }) => fromData(`/offices/${id}`, "offices", named(names))),
  ...[...publishedNews, ...publishedEvents].map((item) => fromProse(item.folder, bulletinPath(item), "bulletins")),
  ...archive.map((key) => fromData(issuePath(key), "bulletins", (locale) => issueName(key, locale))),
  ...places.map(({ code, names }) => fromData(`/contact/${placeSlug(code)}`, "places", named(names))),
];
