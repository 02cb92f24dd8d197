import { z } from "zod";
import { bulletin } from "./bulletin.ts";
import { expiresAfterPublication } from "./publication.ts";
import { dayOrInstant, timeOf } from "./time.ts";

/** What news can be filtered by. */
export const newsTopics = [
  "talent-schemes",
  "immigration-services",
  "talent-services",
  "strategic-enterprises",
  "investment",
  "business-environment",
  "offices-and-teams",
  "greater-bay-area",
  "summits-and-fairs",
  "policy",
  "statistics",
] as const;

export type NewsTopic = (typeof newsTopics)[number];

/** The data of an item of news; its texts lie beside it. */
export const news = z
  .strictObject({
    /** When it was given out; a day where the hour is not known. */
    issued: dayOrInstant,
    /** The last change to what it says; feeds tell it. */
    updated: dayOrInstant.optional(),
    topics: z.array(z.enum(newsTopics)).min(1),
    ...bulletin,
  })
  .superRefine((item, context) => {
    expiresAfterPublication(item, context);
    if (item.updated && timeOf(item.updated) < timeOf(item.issued))
      context.addIssue({ code: "custom", path: ["updated"], message: "is before it was issued; correct one of them" });
  });

/** The id is the name of its folder, which begins with the day of issue. */
export type News = z.infer<typeof news> & { id: string };
