import { z } from "zod";
import { localizedAddress, localizedText, slug } from "./common.ts";

/** A page or document that facts rest on. `url` is null for a text that was never published online. */
export const source = z.strictObject({
  id: slug,
  title: localizedText,
  publisher: localizedText,
  url: localizedAddress.nullable(),
});

export const sourceFile = z.strictObject({ sources: z.array(source).min(1) });

export type Source = z.infer<typeof source>;
