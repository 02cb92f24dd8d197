import type { z } from "zod";
import { instant, timeOf } from "./time.ts";

/** When a document may be seen, for any document; its head or its data file says so. */
export const publication = {
  /** Kept out of everything public until then; absent means at once. */
  publishAt: instant.optional(),
  /** Kept out of everything public from then on. */
  expireAt: instant.optional(),
};

type Span = { publishAt?: string | undefined; expireAt?: string | undefined };

export function expiresAfterPublication({ publishAt, expireAt }: Span, context: z.RefinementCtx): void {
  if (publishAt && expireAt && timeOf(expireAt) <= timeOf(publishAt))
    context.addIssue({ code: "custom", path: ["expireAt"], message: "is not after publishAt; correct one of them" });
}

/** A schema whose documents may be seen from one moment until another. */
export function published<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape, z.core.$strict>) {
  // TypeScript cannot follow zod in adding fields to a shape that it does not know yet.
  const plain: z.ZodObject<z.ZodRawShape, z.core.$strict> = schema;
  const extended: unknown = plain.safeExtend(publication).superRefine(expiresAfterPublication);
  return extended as z.ZodObject<Shape & typeof publication, z.core.$strict>;
}
