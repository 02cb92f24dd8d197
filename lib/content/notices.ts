import { now } from "./clock.ts";
import { documentsOf } from "./documents.ts";
import type { Notice } from "./schema/notice.ts";

/** Those notices whose time it is at a moment; an end is the first moment without it. */
export const noticesAt = (notices: readonly Notice[], at: Date): Notice[] =>
  notices.filter(({ from, until }) => Date.parse(from) <= at.getTime() && at.getTime() < Date.parse(until));

/** What stands above every page at the time of the build, in the order of content/notices.yaml. */
export const currentNotices: readonly Notice[] = noticesAt(
  documentsOf("NoticeFile").flatMap(({ notices }) => notices),
  now(),
);
