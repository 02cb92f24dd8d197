import type { FactEntry, FactValue } from "#lib/content/schema/fact.ts";
import { factFile } from "#lib/content/schema/fact.ts";
import type { ContentFile } from "../content-file.ts";
import { type ContentFolder, ofKind } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { perFolder } from "../per-folder.ts";
import { dataOf, placeOf } from "./yaml-data.ts";

type Point = { asOf: string; period: string; value: FactValue; at: number };

/** A fact as it is written, with where its parts stand. */
export type WrittenFact = {
  id: string;
  /** By locale, without what does not tell two labels apart: capitals, spaces, marks. */
  labels: Record<string, string>;
  points: Point[];
  /** Told at several times, so that a line can be drawn. */
  series: boolean;
  reviewBy: string;
  at: { id: number; labels: Record<string, number>; reviewBy: number };
};

const folded = (label: string) =>
  label
    .toLowerCase()
    .replace(/[\s\p{Punctuation}]+/gu, " ")
    .trim();

function pointsOf(file: ContentFile, index: number, entry: FactEntry): Point[] {
  const place = (...keys: (string | number)[]) => placeOf(file, ["facts", index, ...keys]);
  const period = (span: FactEntry["period"]) => (span ? `${span.from}/${span.to}` : "");
  if (entry.series)
    return entry.series.map(({ asOf, value, period: span }, number) => {
      return { asOf, value, period: period(span), at: place("series", number, "value") };
    });
  if (!entry.value) return [];
  return [{ asOf: entry.asOf ?? "", value: entry.value, period: period(entry.period), at: place("value") }];
}

/** The facts of a file; none where the file breaks its schema, which has been reported. */
const factsOf = kept("facts", (file): WrittenFact[] => {
  const result = factFile.safeParse(dataOf(file));
  if (!result.success) return [];
  return result.data.facts.map((entry, index) => {
    const place = (...keys: string[]) => placeOf(file, ["facts", index, ...keys]);
    const { id, label, reviewBy } = entry;
    const placesOf = (locales: string[]) =>
      Object.fromEntries(locales.map((locale) => [locale, place("label", locale)]));
    return {
      id,
      labels: Object.fromEntries(Object.entries(label).map(([locale, text]) => [locale, folded(String(text))])),
      series: entry.series !== undefined,
      points: pointsOf(file, index, entry),
      reviewBy,
      at: { id: place("id"), labels: placesOf(Object.keys(label)), reviewBy: place("reviewBy") },
    };
  });
});

export type FactIn = WrittenFact & { file: ContentFile };

/** Every fact of a folder. */
export const factsIn = perFolder((folder: ContentFolder): FactIn[] =>
  ofKind(folder, "FactFile").flatMap((file) => factsOf(file).map((fact) => ({ ...fact, file }))),
);
