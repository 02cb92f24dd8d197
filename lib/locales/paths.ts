import { defaultLocale, isLocale, type Locale } from "./registry.ts";

/**
 * `/offices` in English → `/en/offices`, `/feeds/news.xml` → `/feeds/en/news.xml`. Addresses outside the site and
 * fragments stay as they are.
 */
export function localePath(locale: Locale, path: string): string {
  if (!path.startsWith("/") || path.startsWith("//")) return path;
  const [, first = "", second = ""] = path.split("/");
  if (isFollowed(first)) return isLocale(second) ? path : `/${first}/${locale}${path.slice(first.length + 1)}`;
  if (isShared(path)) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** What programs follow; the locale stands behind this word. */
const isFollowed = (first: string) => first === "feeds" || first === "calendars";

/** Addresses that serve every locale. */
const isShared = (path: string) => path.startsWith("/api/") || /\.[a-z]+$/.test(path);

/** The locale an address asks for, and what follows it: `/en/offices` → `en`, `/offices`. */
export function splitPath(path: string): { locale: Locale; rest: string } {
  const [, first = "", ...rest] = path.split("/");
  const known = isLocale(first);
  return { locale: known ? first : defaultLocale, rest: known ? `/${rest.join("/")}` : path };
}
