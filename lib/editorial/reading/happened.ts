import type { KindName } from "#lib/content/schema/kinds.ts";
import { kept } from "../kept.ts";
import { type Keys, scalarsOf } from "./yaml-data.ts";

/** Where the files of a kind tell days on which something has happened, by their keys without the numbers of entries. */
const happened: Partial<Record<KindName, RegExp>> = {
  Prose: /^updated$/,
  OfficeData: /^(?:established|contact\.asOf|team\.since|sources\.asOf)$/,
  SchemeData: /^(?:verified|history\.date)$/,
  FactFile: /^facts\.(?:series\.)?asOf$/,
  LinkReport: /^(?:checked|failed\.since)$/,
  NewsData: /^(?:updated)$/,
};

const pathOf = (keys: Keys): string => keys.filter((key) => typeof key === "string").join(".");

/** The days in a file on which something has happened, with where they stand. */
export const happenedDaysOf = kept("days gone by", (file): { at: number; name: string; day: string }[] => {
  const pattern = happened[file.kind];
  if (!pattern) return [];
  return scalarsOf(file).flatMap(({ keys, value, at }) =>
    pattern.test(pathOf(keys)) && typeof value === "string" && /^\d{4}(?:-\d\d){0,2}$/.test(value)
      ? [{ at, name: keys.join("."), day: value }]
      : [],
  );
});
