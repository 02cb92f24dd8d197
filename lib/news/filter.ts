import { offices } from "#lib/content/network.ts";
import { bulletin } from "#lib/content/schema/bulletin.ts";
import { type NewsTopic, newsTopics } from "#lib/content/schema/news.ts";
import { schemes } from "#lib/content/subjects.ts";
import type { Bulletin } from "./related.ts";

/** By what a list can be narrowed down, in the order in which its address tells them. */
export const filterKeys = ["topic", "office", "audience", "scheme"] as const;

/** The same for events, which have no topics. */
export const eventFilterKeys = ["office", "audience"] as const satisfies readonly FilterKey[];

export type FilterKey = (typeof filterKeys)[number];

/** What an address asks for; a key that it does not name leaves everything in. */
export type Filter = Readonly<Partial<Record<FilterKey, string>>>;

type Filtered = Bulletin & { topics?: readonly NewsTopic[] };

const valuesOf: Record<FilterKey, (item: Filtered) => readonly string[]> = {
  topic: ({ topics }) => topics ?? [],
  office: (item) => item.offices,
  audience: ({ audience }) => audience,
  scheme: (item) => item.schemes,
};

const known: Record<FilterKey, readonly string[]> = {
  topic: newsTopics,
  office: [...offices.keys()],
  audience: bulletin.audience.element.options,
  scheme: [...schemes.keys()],
};

/** The questions of an address, by name: what `searchParams` gives. */
type Question = Readonly<Record<string, string | string[] | undefined>>;

/** Reads an address such as `?topic=policy&office=tokyo`; `unknown` is what it names but nobody knows. */
export function readFilter(question: Question, keys: readonly FilterKey[]): { filter: Filter; unknown: string[] } {
  const asked = keys.flatMap((key) => {
    const [value = ""] = [question[key]].flat();
    return value.trim() === "" ? [] : [[key, value.trim().toLowerCase()] as const];
  });
  return {
    filter: Object.fromEntries(asked.filter(([key, value]) => known[key].includes(value))),
    unknown: asked.filter(([key, value]) => !known[key].includes(value)).map(([, value]) => value),
  };
}

const matches = (item: Filtered, filter: Filter): boolean =>
  filterKeys.every((key) => filter[key] === undefined || valuesOf[key](item).includes(filter[key]));

/** The items that an address asks for, in their order. */
export const filtered = <T extends Filtered>(items: readonly T[], filter: Filter): T[] =>
  items.filter((item) => matches(item, filter));

/** The address of a list: `/news?topic=policy`; without a question that of the whole list. */
export function filterPath(list: string, filter: Filter): string {
  const asked = filterKeys.flatMap((key) => (filter[key] === undefined ? [] : [`${key}=${filter[key]}`]));
  return asked.length === 0 ? list : `${list}?${asked.join("&")}`;
}

/** The values a key can take without leaving nothing over, with how many items each leaves. */
export function choicesFor(
  items: readonly Filtered[],
  filter: Filter,
  key: FilterKey,
): { value: string; count: number }[] {
  const { [key]: _, ...others } = filter;
  const left = filtered(items, others);
  return known[key].flatMap((value) => {
    const count = left.filter((item) => valuesOf[key](item).includes(value)).length;
    return count > 0 ? [{ value, count }] : [];
  });
}
