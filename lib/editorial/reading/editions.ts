import { type ContentFile, folderOf, stemOf } from "../content-file.ts";
import { type ContentFolder, ofKind } from "../content-folder.ts";
import { kept } from "../kept.ts";
import { chinese, english } from "../languages.ts";
import { perFolder } from "../per-folder.ts";
import { isReadable, sectionsOf } from "./body.ts";
import { scalarsOf } from "./yaml-data.ts";

/** A page in both written languages. */
export type Pair = { folder: string; english: ContentFile; chinese: ContentFile };

/** The MDX files of each folder, by locale. */
export const prosesByFolder = perFolder(
  (folder: ContentFolder): ReadonlyMap<string, ReadonlyMap<string, ContentFile>> => {
    const folders = new Map<string, Map<string, ContentFile>>();
    for (const file of ofKind(folder, "Prose")) {
      const home = folderOf(file.path);
      folders.set(home, (folders.get(home) ?? new Map<string, ContentFile>()).set(stemOf(file.path), file));
    }
    return folders;
  },
);

/** Every page that has both languages, each of which can be read. */
export const pairsIn = perFolder((folder: ContentFolder): Pair[] =>
  [...prosesByFolder(folder)].flatMap(([home, files]) => {
    const [en, zh] = [files.get(english), files.get(chinese)];
    return en && zh && isReadable(en) && isReadable(zh) ? [{ folder: home, english: en, chinese: zh }] : [];
  }),
);

const stamps = kept("stamps", (file): [string, string][] =>
  scalarsOf(file).flatMap(({ keys, value }) =>
    keys[0] === "basedOn" && keys.length === 2 ? [[String(keys[1]), String(value)]] : [],
  ),
);

/** Works something out for a page once, as long as neither of its two files changes. */
export function perPair<T>(read: (pair: Pair) => T): (pair: Pair) => T {
  const known = new WeakMap<ContentFile, WeakMap<ContentFile, { result: T }>>();
  return (pair) => {
    const ofEnglish = known.get(pair.english) ?? new WeakMap<ContentFile, { result: T }>();
    known.set(pair.english, ofEnglish);
    const remembered = ofEnglish.get(pair.chinese) ?? { result: read(pair) };
    ofEnglish.set(pair.chinese, remembered);
    return remembered.result;
  };
}

/** The hashes a translation was stamped with, by section; undefined where it was never stamped. */
export function stampsOf(file: ContentFile): ReadonlyMap<string, string> | undefined {
  const known = stamps(file);
  return known.length === 0 ? undefined : new Map(known);
}

/**
 * Which of two files was changed, as far as the stamp tells: where the English section is no longer the one that was
 * translated, the English, otherwise the Chinese. Without a stamp nothing is known.
 */
export function changedIn({ english: en, chinese: zh }: Pair, id: string): "english" | "chinese" | undefined {
  const stamp = stampsOf(zh)?.get(id);
  if (!stamp) return undefined;
  const section = sectionsOf(en).find((each) => each.id === id);
  return section?.hash === stamp ? "chinese" : "english";
}
