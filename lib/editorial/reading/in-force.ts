import type { ContentFile } from "../content-file.ts";
import type { FileFinding } from "../rule.ts";
import { type Keys, scalarsOf } from "./yaml-data.ts";

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

const nameOf = (keys: Keys): string => keys.join(".");

/** Rules that ended before what they belong to began: a route before its scheme, a criterion before its route. */
export function neverInForce(file: ContentFile): FileFinding<"bad-date">[] {
  if (file.kind !== "SchemeData") return [];
  const days = scalarsOf(file).filter(({ value }) => isDay(value));
  const begins = new Map(
    days.flatMap(({ keys, value }) =>
      keys.at(-1) === "effectiveFrom" ? [[nameOf(keys.slice(0, -1)), String(value)] as const] : [],
    ),
  );
  return days.flatMap(({ keys, value, at }): FileFinding<"bad-date">[] => {
    if (keys.at(-1) !== "effectiveTo") return [];
    const parents = keys.slice(0, -2).map((_, index) => keys.slice(0, index));
    for (const parent of parents.toReversed()) {
      const begin = begins.get(nameOf(parent));
      if (begin === undefined || String(value) >= begin) continue;
      const values = { name: nameOf(keys), first: "effectiveFrom", before: begin, after: String(value) };
      return [{ at, say: "neverInForce", with: values }];
    }
    return [];
  });
}
