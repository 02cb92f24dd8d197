import { defaultLocale, isLocale, type Locale } from "./registry.ts";

/** `/offices` in English → `/en/offices`. Addresses outside the site and fragments stay as they are. */
export function localePath(locale: Locale, path: string): string {
  if (!path.startsWith("/") || path.startsWith("//") || isShared(path)) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** Addresses that serve every locale. */
const isShared = (path: string) => /^\/(api|feeds|calendars)\//.test(path) || /\.[a-z]+$/.test(path);

/** The locale an address asks for, and what follows it: `/en/offices` → `en`, `/offices`. */
export function splitPath(path: string): { locale: Locale; rest: string } {
  const [, first = "", ...rest] = path.split("/");
  const known = isLocale(first);
  return { locale: known ? first : defaultLocale, rest: known ? `/${rest.join("/")}` : path };
}
