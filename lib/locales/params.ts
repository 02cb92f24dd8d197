import { isLocale, type Locale } from "./registry.ts";

/** The locale of a route, which its layout has let through; throws on anything else. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) throw new Error(`"${locale}" is not a locale`);
  return locale;
}
