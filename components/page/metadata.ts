import type { Metadata } from "next";
import { feedLinks } from "#lib/feeds/names.ts";
import { localePath } from "#lib/locales/paths.ts";
import { defaultLocale, type Locale, localeEntry, localeIds } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import { shareImagePath, shareKindOf, shareSize, shareTitle } from "#lib/pages/share-cards.ts";
import { absoluteUrl } from "#lib/site.ts";

type Props = {
  locale: Locale;
  /** Without locale. */
  path: string;
  title: string;
  description: string;
  /** The locales that have an edition of their own; all of them unless said. */
  editions?: readonly Locale[];
  /** The locale whose edition is shown, where this locale has none. */
  writtenIn?: Locale;
  index?: boolean;
  /** The feeds that tell what is new on the page; reader programs find them by it. */
  feeds?: readonly string[];
};

/** The tag by which sites that show shared links know a language: `zh_HK`. */
function openGraphLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(localeEntry(locale).format);
  return region ? `${language}_${region}` : language;
}

function shareImage(path: string, locale: Locale) {
  const kind = shareKindOf(path);
  return { url: absoluteUrl(shareImagePath(kind, locale)), ...shareSize, alt: shareTitle(kind, locale) };
}

/** Title, description, canonical address and the other editions of a page. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  editions = localeIds,
  writtenIn = locale,
  index = true,
  feeds = [],
}: Props): Metadata {
  const site = translator(locale)("site.name");
  const url = (id: Locale) => absoluteUrl(localePath(id, path));
  const languages = Object.fromEntries(editions.map((id) => [localeEntry(id).hreflang, url(id)]));
  const fallback = editions.includes(defaultLocale) ? defaultLocale : editions[0];
  return {
    title: title === site ? title : `${title} – ${site}`,
    description,
    ...(index
      ? {
          alternates: {
            canonical: url(writtenIn),
            languages: { ...languages, ...(fallback ? { "x-default": url(fallback) } : {}) },
            ...(feeds.length > 0 ? { types: feedLinks(feeds, locale) } : {}),
          },
        }
      : { robots: { index: false } }),
    openGraph: {
      title,
      description,
      siteName: site,
      locale: openGraphLocale(locale),
      alternateLocale: editions.filter((id) => id !== locale).map(openGraphLocale),
      type: "website",
      url: url(writtenIn),
      images: [shareImage(path, locale)],
    },
  };
}
