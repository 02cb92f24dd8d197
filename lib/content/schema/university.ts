import { z } from "zod";
import { isoDay, localizedText, placeCode, slug, sourceId, webAddress } from "./common.ts";

/** An institution whose bachelor's degrees are, or once were, accepted under a scheme. */
export const university = z.strictObject({
  id: slug,
  names: localizedText,
  /** By which else people know it: `HKUST`, `科大`. */
  shortNames: z.array(z.string().min(1)).default([]),
  place: placeCode,
  /** The ground on which it was announced; absent where it has left the list. */
  basis: z.enum(["world-ranking", "mainland-ranking", "hospitality", "art-and-design"]).optional(),
  /** Who gave the Chinese name; absent where it has left the list. */
  chineseName: z.enum(["official", "press", "editor"]).optional(),
  since: isoDay,
  /** The first day on which it is no longer on the list. */
  notAcceptedFrom: isoDay.optional(),
  /** Merged, renamed, or otherwise worth a word to readers. */
  note: localizedText.optional(),
});

const version = z.strictObject({
  effective: isoDay,
  /** How many institutions the list holds from that day. */
  total: z.int().min(1),
  added: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  text: localizedText,
  sources: z.array(sourceId).min(1),
});

const history = z
  .array(version)
  .min(1)
  .superRefine((versions, context) => {
    for (const [index, { total, added, removed }] of versions.entries()) {
      const before = versions[index - 1]?.total ?? 0;
      if (total === before + added - removed) continue;
      const message =
        "is not the total before, with what was added and without what was removed; correct one of these numbers";
      context.addIssue({ code: "custom", path: [index, "total"], message });
    }
  });

const fields = z.strictObject({
  list: z.strictObject({
    inForceFrom: isoDay,
    /** How many institutions the Government says that the list holds. */
    total: z.int().min(1),
    /** Whether all of them stand here. */
    complete: z.boolean(),
    officialUrl: webAddress,
    sources: z.array(sourceId).min(1),
    /** What is not known of the list, for readers. */
    limits: z.array(localizedText),
  }),
  history,
  universities: z.array(university).min(1),
});

type Fields = z.infer<typeof fields>;

/** Where all of them stand here, those in force are as many as the Government says. */
function totalAgrees({ list, universities }: Fields, context: z.RefinementCtx): void {
  if (!list.complete) return;
  const { inForceFrom: day } = list;
  const accepted = universities.filter(
    ({ since, notAcceptedFrom }) => since <= day && (notAcceptedFrom === undefined || notAcceptedFrom > day),
  ).length;
  if (accepted === list.total) return;
  const message = "is not how many universities below are accepted on the day inForceFrom; correct one of them";
  context.addIssue({ code: "custom", path: ["list", "total"], message });
}

/** One that still is on the list stands there once. */
function standsOnce({ universities }: Fields, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, { names, place, notAcceptedFrom }] of universities.entries()) {
    if (notAcceptedFrom !== undefined) continue;
    const key = `${place} ${names.en.toLowerCase()}`;
    const message = "stands above already under another id; keep one of the two";
    if (seen.has(key)) context.addIssue({ code: "custom", path: ["universities", index, "names"], message });
    seen.add(key);
  }
}

/** Where every change of the list is told, nobody joins or leaves it on another day. */
function datesAgree({ list, history: versions, universities }: Fields, context: z.RefinementCtx): void {
  if (!list.complete) return;
  const changes = new Set(versions.map(({ effective }) => effective));
  const message = "is the day of no change of the list; correct it, or add the change to history";
  for (const [index, entry] of universities.entries())
    for (const key of ["since", "notAcceptedFrom"] as const)
      if (entry[key] !== undefined && isoDay.safeParse(entry[key]).success && !changes.has(entry[key]))
        context.addIssue({ code: "custom", path: ["universities", index, key], message });
}

export const universityFile = fields.superRefine((file, context) => {
  datesAgree(file, context);
  totalAgrees(file, context);
  standsOnce(file, context);
});

export type University = z.infer<typeof university>;
