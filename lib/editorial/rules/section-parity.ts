import type { ContentFile } from "../content-file.ts";
import { type BodySection, sectionsOf } from "../reading/body.ts";
import { type Pair, pairsIn, perPair, stampsOf } from "../reading/editions.ts";
import { type Finding, folderRule } from "../rule.ts";

type Found = Finding<"section-parity">[];
type Named = BodySection & { id: string };

const named = (file: ContentFile): Named[] =>
  sectionsOf(file).filter((section): section is Named => section.id !== null);

/** Where a section would have to stand: before the next one that both have, or at the end. */
function gapIn(file: ContentFile, order: readonly Named[], id: string): number {
  const later = order.slice(order.findIndex((section) => section.id === id) + 1).map((section) => section.id);
  const next = named(file).find((section) => later.includes(section.id));
  return next?.at ?? file.text.trimEnd().length;
}

/** Sections that one language has and the other lacks; the stamp tells which of the two was changed. */
function lacking(pair: Pair): Found {
  // A heading that has lost its id may be the section that seems to be lacking.
  if ([pair.english, pair.chinese].some((file) => sectionsOf(file).some(({ id }) => id === null))) return [];
  const [en, zh] = [named(pair.english), named(pair.chinese)];
  const ids = { english: new Set(en.map(({ id }) => id)), chinese: new Set(zh.map(({ id }) => id)) };
  const stamped = stampsOf(pair.chinese);
  const onlyEnglish = en.filter(({ id }) => !ids.chinese.has(id));
  const onlyChinese = zh.filter(({ id }) => !ids.english.has(id));
  const renamed = onlyEnglish.length === 1 && onlyChinese.length === 1;
  return [
    ...onlyEnglish.flatMap(({ id, at }): Found => {
      const [other] = onlyChinese;
      // The stamp does not know it: it was renamed, or added, in English.
      if (stamped && !stamped.has(id))
        return renamed && other
          ? [{ file: pair.english, at, say: "renamed", with: { id, other: other.id } }]
          : [{ file: pair.english, at, say: "added", with: { id } }];
      if (renamed && other)
        return [{ file: pair.chinese, at: other.at, say: "renamed", with: { id: other.id, other: id } }];
      return [{ file: pair.chinese, at: gapIn(pair.chinese, en, id), say: "lacking", with: { id } }];
    }),
    ...onlyChinese.flatMap(({ id, at }): Found => {
      if (renamed) return [];
      if (stamped?.has(id))
        return [{ file: pair.english, at: gapIn(pair.english, zh, id), say: "lacking", with: { id } }];
      return [{ file: pair.chinese, at, say: "added", with: { id } }];
    }),
  ];
}

/** Sections that both have, in another order or on another level. */
function arranged(pair: Pair): Found {
  const both = (a: Named[], b: Named[]) => a.filter(({ id }) => b.some((other) => other.id === id));
  const [en, zh] = [both(named(pair.english), named(pair.chinese)), both(named(pair.chinese), named(pair.english))];
  const first = zh.findIndex(({ id }, index) => id !== en[index]?.id);
  const moved = zh[first];
  if (moved)
    return [{ file: pair.chinese, at: moved.at, say: "order", with: { id: moved.id, other: en[first]?.id ?? "" } }];
  return zh.flatMap(({ id, depth, at }, index): Found => {
    const other = en[index]?.depth ?? depth;
    return depth === other ? [] : [{ file: pair.chinese, at, say: "level", with: { id, depth, other } }];
  });
}

const inPair = perPair((pair): Found => [...lacking(pair), ...arranged(pair)]);

/** Both languages of a page have the same sections, in the same order, on the same level. */
export const sectionParity = folderRule("section-parity", "error", (folder) => pairsIn(folder).flatMap(inPair));
