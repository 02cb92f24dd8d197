import { localText } from "#lib/content/localize.ts";
import type { LocalizedText } from "#lib/content/schema/common.ts";
import { partsOf } from "#lib/content/schema/phrase.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { factById, latestPoint } from "./facts.ts";
import { formatPoint } from "./format.ts";

/** A text of the data files as plain words, with the facts that it names put in. */
export const plainPhrase = (phrase: LocalizedText, locale: Locale): string =>
  partsOf(localText(phrase, locale))
    .map((part) => (typeof part === "string" ? part : formatPoint(latestPoint(factById(part.fact)), locale)))
    .join("");
