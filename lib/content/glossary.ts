import { createSimplifier } from "#lib/locales/simplified.ts";
import { ContentError, documentsOf } from "./documents.ts";

const [glossary] = documentsOf("GlossaryFile");
if (!glossary) throw new ContentError("content/glossary.yaml is missing");

export const { terms, simplifiedOverrides } = glossary;

/** Everyday words depend on their context; only names may be replaced wherever they stand. */
const nameCategories = ["institution", "scheme", "office", "place", "visa"];

const officialNames = Object.fromEntries(
  terms.flatMap(({ category, names }) =>
    names["zh-hans"] && nameCategories.includes(category) ? [[names["zh-hant"], names["zh-hans"]]] : [],
  ),
);

/** Derives Simplified from Traditional Chinese by OpenCC, the glossary's overrides and its official names. */
export const simplify = createSimplifier({
  protect: glossary.simplifiedProtect,
  overrides: { ...officialNames, ...glossary.simplifiedOverrides },
});

/** The categories of terms that readers look up, in the order of the glossary page; words of the interface are none. */
export const termCategories = [
  "scheme",
  "institution",
  "office",
  "visa",
  "tax-work",
  "living",
  "event",
  "place",
] as const;
