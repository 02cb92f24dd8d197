import { z } from "zod";
import { confidence, isoDay, localizedText, partialDay, slug, sourceId } from "./common.ts";

const amount = z.number().min(0);

/** What is known: the kinds of value a fact may hold. */
export const factValue = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("count"), number: amount, unit: localizedText.optional() }),
  z.strictObject({ kind: z.literal("money"), amount, currency: z.enum(["HKD", "USD", "CNY"]) }),
  z.strictObject({ kind: z.literal("percent"), number: z.number() }),
  z.strictObject({ kind: z.literal("date"), date: partialDay }),
  z
    .strictObject({
      kind: z.literal("period"),
      number: amount,
      /** The upper end of a range: "2 to 3 weeks". */
      to: amount.optional(),
      unit: z.enum(["day", "working-day", "week", "month", "year"]),
    })
    .refine(({ number, to }) => to === undefined || number < to, {
      path: ["to"],
      message: "is not above number; write the lower one first",
    }),
  z.strictObject({ kind: z.literal("text"), text: localizedText }),
]);

export const qualifier = z.enum(["exact", "about", "nearly", "more-than", "less-than", "at-least"]);

const provenance = {
  /** The day, month or year that the value describes, as far as the source tells. */
  asOf: partialDay,
  /** The id of an entry in content/sources/. */
  source: sourceId,
};

/** The time a figure covers; absent where it counts from the beginning of a scheme, or describes a moment. */
const period = z.strictObject({ from: partialDay, to: partialDay });

const point = z.strictObject({
  ...provenance,
  period: period.optional(),
  value: factValue,
  qualifier: qualifier.default("exact"),
});

/** A figure, fee, date or other statement that exists once and is cited wherever it is used. */
export const fact = z
  .strictObject({
    id: slug,
    label: localizedText,
    value: factValue.optional(),
    qualifier: qualifier.default("exact"),
    asOf: partialDay.optional(),
    source: sourceId.optional(),
    period: period.optional(),
    /** The same figure at several times; each point carries its own date and source. */
    series: z.array(point).min(1).optional(),
    reviewBy: isoDay,
    confidence,
  })
  .superRefine((entry, context) => {
    if (entry.series) {
      if (entry.value)
        context.addIssue({ code: "custom", path: ["value"], message: "give either value or series, not both" });
      return;
    }
    for (const key of ["value", "asOf", "source"] as const)
      if (entry[key] === undefined)
        context.addIssue({ code: "custom", path: [key], message: `a fact without a series needs ${key}` });
  });

export const factFile = z.strictObject({ facts: z.array(fact).min(1) });

export type FactValue = z.infer<typeof factValue>;
export type Qualifier = z.infer<typeof qualifier>;
export type FactPoint = z.infer<typeof point>;
export type FactEntry = z.infer<typeof fact>;
