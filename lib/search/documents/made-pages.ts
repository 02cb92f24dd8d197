import { offices } from "#lib/content/network.ts";
import { searchWords } from "#lib/content/search-words.ts";
import { schemes } from "#lib/content/subjects.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { type PublicPage, publicPages } from "#lib/pages/public-pages.ts";
import type { Passage } from "../passage.ts";
import { natureOf } from "./pages.ts";
import { inEach, wordings } from "./texts.ts";

type Summary = (t: ReturnType<typeof translator>) => string;

/** Pages that are made of data say in a message what they are. */
const summaries: Record<string, Summary> = {
  "/": (t) => t("home.lead"),
  "/schemes": (t) => t("schemes.summary"),
  "/schemes/compare": (t) => t("compare.summary"),
  "/schemes/cost": (t) => t("cost.summary"),
  "/schemes/universities": (t) => t("universities.summary"),
  "/contact": (t) => t("finder.summary"),
  "/offices": (t) => t("office.summary", { count: String(offices.size) }),
  "/about": (t) => t("institutions.summary"),
  "/schemes/check": (t) => t("checkPage.summary"),
  "/news": (t) => t("news.summary"),
  "/events": (t) => t("events.summary"),
  "/newsletters": (t) => t("newsletter.summary"),
  "/statistics": (t) => t("statistics.summary"),
  "/glossary": (t) => t("glossary.summary"),
  "/sources": (t) => t("sources.summary"),
  "/help/sitemap": (t) => t("siteMap.summary"),
};

/** The page of a place among the universities is called after the place, as the page of who looks after it is. */
const titleOf = ({ path, title }: PublicPage, locale: Locale): string =>
  path.startsWith("/schemes/universities/")
    ? translator(locale)("universities.titleOf", { place: title(locale) })
    : title(locale);

/** This page shows every scheme, though it names none in its text. */
const comparison = "/schemes/compare";

const schemeNames = [...schemes.values()].flatMap(({ shortNames, abbreviation }) => wordings(shortNames, abbreviation));

/** The public pages that no other passage is of, by their title and summary. */
export const madePagePassages = (covered: ReadonlySet<string>): Passage[] =>
  publicPages()
    .filter(({ path }) => !covered.has(path))
    .map((page) => {
      const { path } = page;
      const title = inEach((locale) => titleOf(page, locale));
      const text = inEach((locale) => summaries[path]?.(translator(locale)) ?? "");
      return {
        path,
        ...natureOf(path),
        title,
        text,
        names: wordings(title, ...(searchWords.pages[path] ?? [])),
        words: path === comparison ? schemeNames : [],
      };
    });
