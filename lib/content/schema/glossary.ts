import { z } from "zod";
import { localizedText, slug, webAddress } from "./common.ts";

/** What a term is about; `site-ui` are words of the interface. */
const termCategories = [
  "institution",
  "scheme",
  "office",
  "place",
  "visa",
  "tax-work",
  "living",
  "event",
  "site-ui",
] as const;

/** An official or common term in three scripts. */
export const term = z.strictObject({
  id: slug,
  category: z.enum(termCategories),
  names: localizedText,
  abbreviation: z.string().min(1).nullable(),
  /** Another word used on the Mainland for the same thing. */
  mainlandUsage: z.string().min(1).nullable(),
  source: webAddress.nullable(),
});

/** Terms, and the rules by which Simplified Chinese is derived. */
export const glossaryFile = z.strictObject({
  /** Official names that are converted character by character only, never word by word. */
  simplifiedProtect: z.array(z.string().min(1)),
  /** Traditional word → Simplified word, longest match first. */
  simplifiedOverrides: z.record(z.string().min(1, "must not be empty"), z.string().min(1)),
  terms: z.array(term).min(1),
});

export type Term = z.infer<typeof term>;
