import { localText } from "#lib/content/localize.ts";
import type { LocalizedText } from "#lib/content/schema/common.ts";
import { partsOf } from "#lib/content/schema/phrase.ts";
import type { Citations } from "#lib/facts/citations.ts";
import type { Locale } from "#lib/locales/registry.ts";
import { Fact } from "./fact.tsx";

type Props = { phrase: LocalizedText; locale: Locale; citations: Citations; cite?: boolean };

/** A text of the data files with the facts it names put in, each with its citation. */
export const Phrase = ({ phrase, cite = true, ...context }: Props) =>
  partsOf(localText(phrase, context.locale)).map((part) =>
    typeof part === "string" ? part : <Fact key={part.fact} id={part.fact} cite={cite} {...context} />,
  );
