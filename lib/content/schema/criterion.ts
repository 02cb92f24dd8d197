import { z } from "zod";
import { factId, isoDay, localizedText, slug, sourceId } from "./common.ts";
import { phrase } from "./phrase.ts";

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** One condition on one property of an applicant. */
export const criterion = z.strictObject({
  id: slug,
  /** What is tested: a name of the eligibility vocabulary such as `annual-income`. */
  criterion: slug,
  op: z.enum(["=", ">=", "<=", ">", "<", "in", "not-in"]),
  value: z.union([scalar, z.array(scalar).min(1)]),
  text: phrase,
  /** The fact that holds the threshold, so that page and rule cannot disagree. */
  fact: factId.optional(),
  /** `discretionary`: an exception the department may allow; `normally`: a usual rule with exceptions. */
  strength: z.enum(["discretionary", "normally"]).optional(),
  judgedBy: z.enum(["immd", "document"]).optional(),
  source: sourceId,
  effectiveFrom: isoDay.optional(),
  effectiveTo: isoDay.optional(),
});

export type Criterion = z.infer<typeof criterion>;

/** A tree of criteria: all of them, any of them, or at least so many of them. */
export type CriteriaNode =
  | Criterion
  | { all: CriteriaNode[]; text?: z.infer<typeof localizedText> | undefined }
  | { any: CriteriaNode[]; text?: z.infer<typeof localizedText> | undefined }
  | { at_least: number; of: CriteriaNode[]; text?: z.infer<typeof localizedText> | undefined };

export const criteriaNode: z.ZodType<CriteriaNode> = z.lazy(() =>
  z.union([
    criterion,
    z.strictObject({ all: z.array(criteriaNode).min(1), text: localizedText.optional() }),
    z.strictObject({ any: z.array(criteriaNode).min(1), text: localizedText.optional() }),
    z.strictObject({
      at_least: z.int().min(1),
      of: z.array(criteriaNode).min(1),
      text: localizedText.optional(),
    }),
  ]),
);
