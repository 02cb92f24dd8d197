import { z } from "zod";
import { isoDay } from "./common.ts";

/** The lines between the `---` marks at the head of every MDX file. */
export const frontMatter = z.strictObject({
  title: z.string().trim().min(1),
  /** One sentence, shown in lists, search results and share images. */
  summary: z.string().trim().min(1).max(200, "keep the summary to one sentence of at most 200 characters"),
  updated: isoDay,
  reviewBy: isoDay,
  /** In a translation: for each section, the hash of the English section it was made from. */
  basedOn: z
    .record(
      z.string(),
      z.string().regex(/^[0-9a-f]{8}$/, "keep the eight characters that npm run content:stamp has written"),
    )
    .optional(),
});

export type FrontMatter = z.infer<typeof frontMatter>;
