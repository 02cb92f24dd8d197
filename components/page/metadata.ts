import type { Metadata } from "next";
import { localePath } from "#lib/locales/paths.ts";
import { defaultLocale, type Locale, localeEntry, localeIds } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
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
};

/** Title, description, canonical address and the other editions of a page. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  editions = localeIds,
  writtenIn = locale,
  index = true,
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
          },
        }
      : { robots: { index: false } }),
    openGraph: {
      title,
      description,
      siteName: site,
      locale: localeEntry(locale).lang.replaceAll("-", "_"),
      type: "website",
      url: url(writtenIn),
    },
  };
}
