import type { ContentFile } from "../content-file.ts";
import { bodyOf, sectionsOf } from "./body.ts";
import { changedIn, type Pair } from "./editions.ts";

/** Something that both languages have to have alike: a link, a fact, a figure. */
export type Item = { key: string; at: number; section: number; block: number; written?: string };

/** What one language has more of than the other, in a section that both have. */
export type Surplus = {
  item: Item;
  section: string;
  /** The language that has it. */
  has: "english" | "chinese";
  /** Where it should be looked at: in the language that was changed; in both where that is not known. */
  file: ContentFile;
  at: number;
  /** Whether that is where the item stands, or where it is missing. */
  missing: boolean;
};

/** Where a block of a section begins; the last block before it where there are fewer. */
function blockAt(file: ContentFile, section: number, block: number): number {
  const blocks = bodyOf(file).blocks.filter((each) => each.section === section && each.block <= block);
  return blocks.at(-1)?.at ?? sectionsOf(file)[section]?.at ?? 0;
}

const indexOf = (file: ContentFile, id: string) => sectionsOf(file).findIndex((section) => section.id === id);

/** The items of the first that the second has fewer of. */
function more(first: readonly Item[], second: readonly Item[]): Item[] {
  const left = new Map<string, number>();
  for (const { key } of second) left.set(key, (left.get(key) ?? 0) + 1);
  return first.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** Whether a section of a page has an item after all, in another form. */
type HasOtherwise = (file: ContentFile, section: number, item: Item) => boolean;

const languages = ["english", "chinese"] as const;

/** What differs between the two languages of a page, section by section. */
export function surplusIn(
  pair: Pair,
  itemsOf: (file: ContentFile) => readonly Item[],
  hasOtherwise: HasOtherwise = () => false,
): Surplus[] {
  return sectionsOf(pair.english).flatMap(({ id }, index) => {
    const other = id === null ? -1 : indexOf(pair.chinese, id);
    if (id === null || other < 0) return [];
    const items = {
      english: itemsOf(pair.english).filter(({ section }) => section === index),
      chinese: itemsOf(pair.chinese).filter(({ section }) => section === other),
    };
    const sections = { english: index, chinese: other };
    const left = {
      english: more(items.english, items.chinese).filter((item) => !hasOtherwise(pair.chinese, other, item)),
      chinese: more(items.chinese, items.english).filter((item) => !hasOtherwise(pair.english, index, item)),
    };
    const changed = changedIn(pair, id);
    return languages.flatMap((has) => {
      const lacks = has === "english" ? "chinese" : "english";
      const here = (item: Item): Surplus => {
        return { item, section: id, has, file: pair[has], at: item.at, missing: false };
      };
      const there = (item: Item): Surplus => {
        const at = blockAt(pair[lacks], sections[lacks], item.block);
        return { item, section: id, has, file: pair[lacks], at, missing: true };
      };
      // Where nobody knows which was changed, both are told, unless the other has a surplus of its own.
      const isOpen = changed === undefined && left[lacks].length === 0;
      return left[has].flatMap((item) =>
        isOpen ? [here(item), there(item)] : [(changed === lacks ? there : here)(item)],
      );
    });
  });
}

/**
 * Without the sections in which something is misspelt: there one slip would be told three times, as what does not
 * exist, as what only one language has, and as what it lacks.
 */
export function withoutSlips(surplus: readonly Surplus[], isSlip: (item: Item) => boolean): Surplus[] {
  const slipped = new Set(surplus.flatMap(({ item, section }) => (isSlip(item) ? [section] : [])));
  return surplus.filter(({ section }) => !slipped.has(section));
}
