import { z } from "zod";
import { isoDay, webAddress } from "./common.ts";

/** An address outside that did not answer when it was last visited. */
const failedLink = z.strictObject({
  address: webAddress,
  /** The status that was answered; null where nobody answered. */
  status: z.int().nullable(),
  /** The first visit in a row that failed. */
  since: isoDay,
  /** The files of the content that name it. */
  files: z.array(z.string().min(1)).min(1),
});

/** What the last check of the links that lead outside found; `npm run content:links` writes it. */
export const linkReport = z.strictObject({
  checked: isoDay,
  /** How many addresses were visited. */
  visited: z.int().nonnegative(),
  failed: z.array(failedLink),
});

export type LinkReport = z.infer<typeof linkReport>;
export type FailedLink = LinkReport["failed"][number];
