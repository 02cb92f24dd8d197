import { z } from "zod";
import { institutionId, officeId, schemeId, sourceId } from "./common.ts";
import { publication } from "./publication.ts";

/** What news and events have in common: whom they are for, what they are about, when they may be seen. */
export const bulletin = {
  audience: z.array(z.enum(["talent", "enterprise"])).min(1, "say whom it is for: talent, enterprise or both"),
  /** The offices it is about, or in whose region it lies; head offices where it concerns everybody. */
  offices: z.array(officeId).default([]),
  schemes: z.array(schemeId).default([]),
  institutions: z.array(institutionId).default([]),
  /** The id of an entry in content/sources/. */
  source: sourceId,
  furtherSources: z.array(sourceId).default([]),
  ...publication,
};
