import { createSimplifier } from "#lib/locales/simplified.ts";
import { ContentError, documentsOf } from "./documents.ts";

const [glossary] = documentsOf("GlossaryFile");
if (!glossary) throw new ContentError("content/glossary.yaml is missing");

export const { terms } = glossary;

const officialNames = Object.fromEntries(
  terms.flatMap(({ names }) => (names["zh-hans"] ? [[names["zh-hant"], names["zh-hans"]]] : [])),
);

/** Derives Simplified from Traditional Chinese by OpenCC, the glossary's overrides and its official names. */
export const simplify = createSimplifier({
  protect: glossary.simplifiedProtect,
  overrides: { ...officialNames, ...glossary.simplifiedOverrides },
});
