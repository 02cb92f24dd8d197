import { z } from "zod";
import { localizedText, slug } from "./common.ts";
import { instant, timeOf } from "./time.ts";

/** A short text above the head of every page, between two moments. */
const notice = z
  .strictObject({
    id: slug,
    /** `service`: of the portal itself; `warning`: readers should beware. */
    kind: z.enum(["service", "warning"]),
    from: instant,
    until: instant,
    text: localizedText,
  })
  .superRefine(({ from, until }, context) => {
    if (timeOf(until) <= timeOf(from))
      context.addIssue({ code: "custom", path: ["until"], message: "is not after from; correct one of them" });
  });

export const noticeFile = z.strictObject({ notices: z.array(notice) });

export type Notice = z.infer<typeof notice>;
