import type { ContentFile } from "../content-file.ts";
import { kept } from "../kept.ts";
import { happenedDaysOf } from "../reading/happened.ts";
import { neverInForce } from "../reading/in-force.ts";
import { schemaFindingsOf } from "../reading/schema-findings.ts";
import { type Scalar, scalarsOf } from "../reading/yaml-data.ts";
import { type FileFinding, type Finding, folderRule } from "../rule.ts";

/** Keys of which the second must not lie before the first. */
const ordered = [
  ["updated", "reviewBy"],
  ["asOf", "reviewBy"],
  ["from", "to"],
  ["effectiveFrom", "effectiveTo"],
  ["since", "notAcceptedFrom"],
] as const;

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}(-\d{2}){0,2}$/.test(value);

/** A day is compared with a year or a month as far as that goes. */
const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};

function siblings(scalars: readonly Scalar[]): Map<string, Map<string, Scalar>> {
  const groups = new Map<string, Map<string, Scalar>>();
  for (const scalar of scalars) {
    const parent = JSON.stringify(scalar.keys.slice(0, -1));
    const group = groups.get(parent) ?? new Map<string, Scalar>();
    groups.set(parent, group.set(String(scalar.keys.at(-1)), scalar));
  }
  return groups;
}

const reversed = (file: ContentFile): FileFinding<"bad-date">[] =>
  [...siblings(scalarsOf(file)).values()].flatMap((group) =>
    ordered.flatMap(([first, second]) => {
      const [a, b] = [group.get(first), group.get(second)];
      if (!a || !b || !isDay(a.value) || !isDay(b.value) || !isBefore(b.value, a.value)) return [];
      return [{ at: b.at, say: "order" as const, with: { first, second, before: a.value, after: b.value } }];
    }),
  );

const inFile = kept("rule bad-date", (file): FileFinding<"bad-date">[] => [
  ...schemaFindingsOf("bad-date")(file),
  ...reversed(file),
  ...neverInForce(file),
]);

/** A year after a day, for clocks that are wrong and for builds of another day. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** A day that is not in the calendar, that lies before one that it has to follow, or that cannot have come yet. */
export const badDate = folderRule("bad-date", "error", (folder) => {
  const limit = yearAfter(folder.today);
  const future = (file: ContentFile) =>
    happenedDaysOf(file).flatMap(({ at, name, day }): Finding<"bad-date">[] =>
      isBefore(limit, day) ? [{ file, at, say: "future", with: { name, day } }] : [],
    );
  return folder.files.flatMap((file) => [...inFile(file).map((finding) => ({ ...finding, file })), ...future(file)]);
});
