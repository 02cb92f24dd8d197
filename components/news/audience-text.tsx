import type { Locale } from "#lib/locales/registry.ts";
import { translator } from "#lib/locales/translator.ts";
import type { Audience } from "#lib/news/related.ts";

/** Whom an item of news or an event is for. */
export function AudienceText({ locale, audience }: { locale: Locale; audience: readonly Audience[] }) {
  const [only, other] = audience;
  return translator(locale)(`news.for.${only && !other ? only : "both"}`);
}
