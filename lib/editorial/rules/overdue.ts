import { type ContentFolder, ofKind } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { factsIn } from "../reading/facts.ts";
import { scalarsOf } from "../reading/yaml-data.ts";
import { type Finding, folderRule } from "../rule.ts";

const reviewOf = kept("review", (file): { day: string; at: number } | null => {
  const review = scalarsOf(file).find(({ keys }) => keys.length === 1 && keys[0] === "reviewBy");
  const day = String(review?.value);
  return review && /^\d{4}-\d\d-\d\d$/.test(day) ? { day, at: review.at } : null;
});

const facts = (folder: ContentFolder): Finding<"overdue">[] =>
  factsIn(folder).flatMap(({ file, id, reviewBy, at }) =>
    reviewBy < folder.today ? [{ file, at: at.reviewBy, say: "fact" as const, with: { id, day: reviewBy } }] : [],
  );

const pages = (folder: ContentFolder): Finding<"overdue">[] =>
  ofKind(folder, "Prose").flatMap((file) => {
    const review = reviewOf(file);
    if (!review || review.day >= folder.today) return [];
    return [{ file, at: review.at, say: "page" as const, with: { day: review.day } }];
  });

/** The day by which somebody was to look at a fact or a page again has passed. */
export const overdue = folderRule("overdue", "warning", (folder) => [...facts(folder), ...pages(folder)]);
