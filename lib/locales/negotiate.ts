import { defaultLocale, type Locale, localeEntry, localeIds } from "./registry.ts";

type Preference = { tag: string; quality: number };

function parsePreferences(header: string): Preference[] {
  return header
    .split(",", 32)
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters
        .map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1])
        .find(Boolean);
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== "" && quality > 0)
    .sort((a, b) => b.quality - a.quality);
}

/** Chinese without a script is decided by region: the Mainland, Singapore and Malaysia write Simplified. */
function likelyScript(tag: string): string {
  if (!tag.startsWith("zh")) return tag;
  if (/-hans\b/.test(tag)) return "zh-hans";
  if (/-hant\b/.test(tag)) return "zh-hant";
  return /-(cn|sg|my)\b/.test(tag) || tag === "zh" ? "zh-hans" : "zh-hant";
}

const matches = (locale: Locale, tag: string) => {
  const own = localeEntry(locale).hreflang.toLowerCase();
  const wanted = likelyScript(tag);
  return wanted === own || wanted.startsWith(`${own}-`);
};

/** The locale that an `Accept-Language` header asks for, or the default locale. Bad input is ignored. */
export function negotiateLocale(acceptLanguage: string | null | undefined): Locale {
  for (const { tag } of parsePreferences(acceptLanguage ?? "")) {
    const found = localeIds.find((locale) => matches(locale, tag));
    if (found) return found;
  }
  return defaultLocale;
}
