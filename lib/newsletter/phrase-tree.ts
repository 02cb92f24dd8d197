import type { ElementContent } from "hast";
import { h } from "hastscript";
import { localText } from "#lib/content/localize.ts";
import type { LocalizedText } from "#lib/content/schema/common.ts";
import { partsOf } from "#lib/content/schema/phrase.ts";
import type { Citations } from "#lib/facts/citations.ts";
import { factById, latestPoint } from "#lib/facts/facts.ts";
import { formatPoint } from "#lib/facts/format.ts";
import type { Locale } from "#lib/locales/registry.ts";

/** A text of the data files with the facts that it names, each with the number of its source. */
export const phraseTree = (phrase: LocalizedText, locale: Locale, citations: Citations): ElementContent[] =>
  partsOf(localText(phrase, locale)).flatMap((part): ElementContent[] =>
    typeof part === "string"
      ? [{ type: "text", value: part }]
      : [
          { type: "text", value: formatPoint(latestPoint(factById(part.fact)), locale) },
          h("sup", String(citations.numberOf(part.fact))),
        ],
  );
