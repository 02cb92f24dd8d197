import { z } from "zod";
import { factId, localizedText } from "./common.ts";
import { phrase } from "./phrase.ts";

/** Figures over time: each line is a fact with a series. */
const line = z.strictObject({ label: localizedText, fact: factId });

/** Figures side by side: rows of groups, one bar for each measure; null where no figure is published. */
const bars = z
  .strictObject({
    measures: z.array(localizedText).min(1).max(3),
    rows: z.array(z.strictObject({ label: localizedText, facts: z.array(factId.nullable()).min(1) })).min(2),
    /** A fact to compare with: drawn as a mark across the bars. */
    target: factId.optional(),
  })
  .superRefine(({ measures, rows }, context) => {
    for (const [index, row] of rows.entries())
      if (row.facts.length !== measures.length)
        context.addIssue({
          code: "custom",
          path: ["rows", index, "facts"],
          message: `give one fact or null for each of the ${measures.length} measures`,
        });
  });

/** A chart of the statistics page; what it plots are facts. */
export const chart = z
  .strictObject({
    title: localizedText,
    /** What the chart tells, in one sentence that stands without it. */
    finding: phrase,
    /** How to read it: what is counted, from when, what is missing. */
    note: phrase.optional(),
    /** The place on the page. */
    order: z.int().min(1),
    lines: z.array(line).min(1).max(3).optional(),
    bars: bars.optional(),
  })
  .refine(({ lines, bars }) => (lines === undefined) !== (bars === undefined), "give either lines or bars");

export type Chart = z.infer<typeof chart> & { id: string };
