import { z } from "zod";
import { localizedText, officeId, webAddress } from "./common.ts";

/** A body of the Government, or a group of its offices, that has a page under /about. */
export const institution = z.strictObject({
  names: localizedText,
  abbreviation: z.string().min(2).nullable(),
  website: webAddress.nullable(),
  /** The head office in content/offices/ that holds its contact. */
  office: officeId.nullable(),
});

export type Institution = z.infer<typeof institution> & { id: string };
