import { z } from "zod";

const words = z.array(z.string().min(1)).min(1);

/** What a question may want to know; the program answers each of them in its own way. */
export const intentNames = [
  "fee",
  "stay",
  "quota",
  "time",
  "jobOffer",
  "degree",
  "age",
  "family",
  "settlement",
  "office",
  "phone",
  "email",
  "address",
  "hours",
  "website",
] as const;

/** The words by which people ask for what the pages call otherwise; in any language, in either Chinese script. */
export const searchWords = z.strictObject({
  intents: z.strictObject(Object.fromEntries(intentNames.map((name) => [name, words])) as Record<Intent, typeof words>),
  /** Words that mean the same to somebody who searches. */
  same: z.array(z.array(z.string().min(1)).min(2)).min(1),
  /** By these words a question tells who asks it. */
  audiences: z.strictObject({ talent: words, enterprise: words }),
  /** Words without a meaning of their own in a question. */
  ignored: words,
  /** Words that lead to a page although it does not use them; by path without locale. */
  pages: z.record(z.string().startsWith("/", "begin the path with a stroke, without the language: /living/tax"), words),
});

export type Intent = (typeof intentNames)[number];
