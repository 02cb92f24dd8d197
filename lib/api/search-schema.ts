import { z } from "zod";
import { limits } from "#lib/search/limits.ts";
import { kinds } from "#lib/search/passage.ts";
import { lang } from "./directory-schema.ts";

const characters = `at most ${limits.question} characters`;

const whole = (least: number, most: number) =>
  z.coerce
    .number(`use a whole number from ${least} to ${most}`)
    .int(`use a whole number from ${least} to ${most}`)
    .min(least, `use a whole number from ${least} to ${most}`)
    .max(most, `use a whole number from ${least} to ${most}`);

/** What GET /api/v1/search accepts. */
export const searchQuery = z.object({
  q: z
    .string({
      error: (issue) => (issue.input === undefined ? "missing; add ?q=ttps" : "give it once: ?q=ttps"),
    })
    .trim()
    .min(1, "is empty; ask something: ?q=ttps")
    .max(limits.question, `use ${characters}`)
    .describe(`A word, a name or a question in English or Chinese, ${characters}.`),
  lang,
  kind: z
    .enum(kinds, { error: `use one of ${kinds.join(", ")}, or leave it out` })
    .optional()
    .describe("Only results of this kind."),
  limit: whole(1, limits.results).default(limits.page).describe("How many results at most."),
  offset: whole(0, limits.offset).default(0).describe("How many results to leave out at the beginning."),
});

const source = z.strictObject({
  title: z.string(),
  url: z.url().nullable().describe("null: never published online."),
  asOf: z.string().nullable().describe("The day, month or year that the answer describes; null where it is undated."),
});

/** What GET /api/v1/search answers. */
export const searchAnswer = z.strictObject({
  query: z.string().describe("The question as it was read."),
  corrected: z.string().optional().describe("What was likely meant; the results are for this."),
  total: z.int().describe("How many results there are in all, of the kind asked for."),
  answer: z
    .strictObject({
      kind: z.enum(["place", "office", "scheme", "fact", "university"]),
      text: z.string(),
      url: z.url().describe("The page that says more."),
      sources: z.array(source),
    })
    .optional()
    .describe("The answer itself, where the question asks for one thing that is known."),
  results: z.array(
    z.strictObject({
      url: z.url(),
      title: z.string().describe("The page, or the thing that it is about."),
      section: z.string().nullable().describe("The section that answers best; null where that is the page itself."),
      excerpt: z.string(),
      kind: z.enum(kinds),
      score: z.number().describe("How well it answers; comparable within one answer only."),
    }),
  ),
});
