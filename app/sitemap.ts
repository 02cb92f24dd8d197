import type { MetadataRoute } from "next";
import { localePath } from "#lib/locales/paths.ts";
import { localeEntry } from "#lib/locales/registry.ts";
import { publicPages } from "#lib/pages/public-pages.ts";
import { absoluteUrl } from "#lib/site.ts";

/** Every edition that exists, each naming the others. */
export default function sitemap(): MetadataRoute.Sitemap {
  return publicPages().flatMap(({ path, editions, updated }) => {
    const url = (locale: (typeof editions)[number]) => absoluteUrl(localePath(locale, path));
    const languages = Object.fromEntries(editions.map((locale) => [localeEntry(locale).hreflang, url(locale)]));
    return editions.map((locale) => {
      const lastModified = updated(locale);
      return { url: url(locale), ...(lastModified ? { lastModified } : {}), alternates: { languages } };
    });
  });
}
