import { type LocalText, localize } from "#lib/content/localize.ts";
import type { Locale } from "#lib/locales/registry.ts";
import type { Texts } from "./passage.ts";

const none: LocalText = { text: "", lang: undefined };

/** A text as a reader gets it; empty where there is none in any language. */
export const localTextOf = (texts: Texts | undefined, locale: Locale): LocalText =>
  texts && Object.keys(texts).length > 0 ? localize(texts, locale) : none;
